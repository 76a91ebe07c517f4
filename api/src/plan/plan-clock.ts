import { addMonths } from '../common/calendar'
import { type Period, type PeriodKind, periodOf } from '../common/period'
import type { Round } from './plan-model'

/** The clocks of a village that was first posted to on a day (domain.md §1). Days are `YYYY-MM-DD`. */
export interface VillageClock {
  /** P: first day of the first posting of the round. */
  readonly startOn: string
  /** First day after the term. */
  readonly endOn: string
  /** Calendar years in which accounts and grades count. */
  readonly dueYears: readonly number[]
  /** Years counted from P: first day, and first day after. */
  readonly postingYears: readonly { readonly from: string; readonly to: string }[]
}

const FIRST_HALF_ENDS = 6

/** The clocks that begin on a day. */
export function clockOf(startOn: string, { termMonths }: Round): VillageClock {
  const [year, month] = startOn.split('-').map(Number) as [number, number]
  const firstDueYear = month <= FIRST_HALF_ENDS ? year : year + 1
  const years = Math.floor(termMonths / 12)
  return {
    startOn,
    endOn: addMonths(startOn, termMonths),
    dueYears: Array.from({ length: years }, (_, index) => firstDueYear + index),
    postingYears: Array.from({ length: years }, (_, index) => ({
      from: addMonths(startOn, 12 * index),
      to: addMonths(startOn, 12 * (index + 1)),
    })),
  }
}

const PARTS: Record<PeriodKind, number> = { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12 }

/** Calendar periods of a kind that the term covers wholly: a partly covered first or last one is not due. */
export function duePeriods({ startOn, endOn }: VillageClock, kind: PeriodKind): Period[] {
  const [firstYear, lastYear] = [Number(startOn.slice(0, 4)), Number(endOn.slice(0, 4))]
  const periods: Period[] = []
  for (let year = firstYear; year <= lastYear; year++)
    for (let part = 1; part <= PARTS[kind]; part++) periods.push(periodOf(kind, year, part))
  return periods.filter((period) => period.startsOn >= startOn && period.endsOn < endOn)
}

/** Calendar years that the term touches, in order. */
export function termYears({ startOn, endOn }: VillageClock): number[] {
  const [first, last] = [Number(startOn.slice(0, 4)), Number(endOn.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
