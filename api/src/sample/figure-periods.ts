import { type Period, type PeriodKind, periodOf } from '../common/period'
import { LAST_YEAR } from './sample-options'

const PARTS: Record<PeriodKind, number> = { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12 }

/**
 * First year with figures by their period kind: yearly ones from the baseline year on; the shorter the period, the
 * fewer years, so that figures do not outweigh all other rows.
 */
const FIRST_YEARS: Record<PeriodKind, number> = { YEAR: 2021, HALF_YEAR: 2021, QUARTER: 2023, MONTH: LAST_YEAR }

/** The periods for which the sample has figures, oldest first. */
export function figurePeriods(kind: PeriodKind): Period[] {
  const periods: Period[] = []
  for (let year = FIRST_YEARS[kind]; year <= LAST_YEAR; year++)
    for (let part = 1; part <= PARTS[kind]; part++) periods.push(periodOf(kind, year, part))
  return periods
}
