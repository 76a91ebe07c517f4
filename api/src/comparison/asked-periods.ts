import { DomainError } from '../common/domain-error'
import { type Period, type PeriodKind, parsePeriod, periodOf, periodRange } from '../common/period'

/** Which periods of a comparison are asked for. */
export interface AskedPeriods {
  readonly base: string
  /** These; else the range; else every period with data. */
  readonly periods: readonly string[] | null
  readonly from: string | null
  readonly to: string | null
}

/** Periods of a comparison, oldest first, the base among them, and the latest of them with data. */
export interface ComparisonPeriods {
  readonly periods: readonly string[]
  readonly latest: string
}

const PARTS = Array.from({ length: 12 }, (_, at) => at + 1)

/** The period of a kind in which another, of its kind or shorter, lies. */
function around(kind: PeriodKind, { year, startsOn, endsOn }: Period): string | null {
  const found = PARTS.map((part) => periodOf(kind, year, part)).find(
    (period) => period.startsOn <= startsOn && period.endsOn >= endsOn,
  )
  return found?.key ?? null
}

/** Periods of a kind of which anything is known, as often as it is; known ones may be shorter. */
export const periodsOfKind = (kind: PeriodKind, known: readonly string[]): string[] =>
  known.flatMap((key) => around(kind, parsePeriod(key)) ?? [])

/** Works out the periods. Refuses a range with one end with `PERIOD_RANGE_OPEN`. */
export function comparisonPeriods(known: readonly string[], asked: AskedPeriods): ComparisonPeriods {
  const { kind } = parsePeriod(asked.base)
  const withData = periodsOfKind(kind, known)
  const wanted = [...new Set([...listed(asked, withData), asked.base])].sort(byStart)
  const latest = wanted.findLast((key) => withData.includes(key)) ?? (wanted.at(-1) as string)
  return { periods: wanted, latest }
}

function listed({ base, periods, from, to }: AskedPeriods, withData: readonly string[]): readonly string[] {
  if (periods !== null && periods.length > 0) return periods
  if (from === null && to === null) return withData
  if (from === null || to === null) throw new RangeOpen(base)
  return periodRange(from, to).map(({ key }) => key)
}

const byStart = (one: string, other: string): number =>
  parsePeriod(one).startsOn < parsePeriod(other).startsOn ? -1 : 1

class RangeOpen extends DomainError {
  constructor(base: string) {
    super('PERIOD_RANGE_OPEN', {
      zh: `请同时给出 from 和 to，例如 from: "${base}"；或用 periods 列出周期。`,
      en: `Give both from and to, as from: "${base}"; or list the periods with periods.`,
    })
  }
}
