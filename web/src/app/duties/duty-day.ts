import { addDays, addMonths, isDay } from '@/format/day'
import { getFragmentData, graphql } from '@/gql'
import type { DutyClockFragment } from '@/gql/graphql'
import { type Answer, ask } from '@/graphql/ask'
import type { Lang } from '@/i18n/words'
import type { SearchParams } from '@/view/view'

/** What decides the day on which duties are told: the hub's clock and the rounds of the plan. */
export const DutyClock = graphql(`
  fragment DutyClock on Query {
    hub {
      today
    }
    plan {
      key
      name
      rounds {
        key
        name
        startOn
        termMonths
      }
    }
  }
`)

const DutyClockQuery = graphql(`
  query DutyClockOf {
    ...DutyClock
  }
`)

type Round = Pick<DutyClockFragment['plan']['rounds'][number], 'startOn' | 'termMonths'>

/** The last day of a round: its term ends the day before the same day so many months later. */
export const lastDayOf = ({ startOn, termMonths }: Round): string => addDays(addMonths(startOn, termMonths), -1)

/** Today while the newest round runs, else its last day; before it starts, its first. */
export function usualDay(today: string, rounds: readonly Round[]): string {
  const round = rounds.at(-1)
  if (!round) return today
  const last = lastDayOf(round)
  return today > last ? last : today < round.startOn ? round.startOn : today
}

const QUARTER_MONTHS = 3

/** Days worth choosing, newest first: today, the last day of the newest round, and the ends of its quarters. */
export function dayChoices(today: string, rounds: readonly Round[]): readonly string[] {
  const round = rounds.at(-1)
  if (!round) return [today]
  const last = lastDayOf(round)
  const days = new Set([today, last])
  const firstOfYear = `${round.startOn.slice(0, 4)}-01-01`
  for (let months = QUARTER_MONTHS; ; months += QUARTER_MONTHS) {
    const end = addDays(addMonths(firstOfYear, months), -1)
    if (end > last) break
    if (end >= round.startOn) days.add(end)
  }
  return [...days].sort().reverse()
}

/** The day of an address, `on=2023-06-30`; null where it names none that exists. */
export function readDay(params: SearchParams): string | null {
  const given = [params.on].flat()[0]
  return given && isDay(given) ? given : null
}

/** The day asked for. An address that names none costs one small question more. */
export async function withDay(asked: string | null, lang: Lang): Promise<Answer<string>> {
  if (asked) return { ok: true, data: asked }
  const answer = await ask(DutyClockQuery, {}, lang)
  if (!answer.ok) return answer
  const { hub, plan } = getFragmentData(DutyClock, answer.data)
  return { ok: true, data: usualDay(hub.today, plan.rounds) }
}
