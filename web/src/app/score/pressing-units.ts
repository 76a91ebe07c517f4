import { countsOf, sumOf } from '@/app/duties/duty-counts'
import { addDays } from '@/format/day'
import type { OverviewQuery } from '@/gql/graphql'

type Places = OverviewQuery['duties']['places']

/** A unit with what is overdue in it. */
export interface PressingUnit {
  readonly place: Places[number]['place']
  readonly overdue: number
  readonly villages: number
  readonly perVillage: number
}

/** Units with something overdue, most a village first: a large unit is not pressing for being large. */
export function pressingUnits(places: Places): PressingUnit[] {
  return places
    .map(({ place, villages, counts }) => {
      const overdue = sumOf(countsOf(counts), ['OVERDUE'])
      return { place, overdue, villages, perVillage: villages === 0 ? 0 : overdue / villages }
    })
    .filter(({ overdue }) => overdue > 0)
    .toSorted((a, b) => b.perVillage - a.perVillage)
}

const DAYS_AHEAD = 30

/** What is due within 30 days of a day is due before this one. */
export const soonBefore = (day: string): string => addDays(day, DAYS_AHEAD + 1)

/** Today in Asia/Shanghai, `YYYY-MM-DD`, which is how Swedish writes a date. */
const todayInShanghai = (now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(now)

/** The day on which the duties of a year are asked for: its last day, today while it runs. */
export function dutyDay(year: string, now: Date): string {
  const last = `${year}-12-31`
  const today = todayInShanghai(now)
  return today < last ? today : last
}
