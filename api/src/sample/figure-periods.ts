import { type Period, type PeriodKind, periodOf } from '../common/period'
import { BASELINE_YEAR, LAST_YEAR } from './sample-options'

const PARTS: Record<PeriodKind, number> = { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12 }

/** First period by period kind: what the baseline year is told by. Villages report from the day of their listing. */
const FIRST_PERIODS: Record<PeriodKind, string> = {
  YEAR: `${BASELINE_YEAR}`,
  HALF_YEAR: `${BASELINE_YEAR}H2`,
  QUARTER: `${BASELINE_YEAR}Q4`,
  MONTH: `${BASELINE_YEAR}-12`,
}

/** Left out, so that months do not outweigh all other rows. */
const YEAR_WITHOUT_MONTHS = BASELINE_YEAR + 1

/** The periods for which the sample has figures, oldest first. */
export function figurePeriods(kind: PeriodKind): Period[] {
  const periods: Period[] = []
  for (let year = BASELINE_YEAR; year <= LAST_YEAR; year++) {
    if (kind === 'MONTH' && year === YEAR_WITHOUT_MONTHS) continue
    for (let part = 1; part <= PARTS[kind]; part++) periods.push(periodOf(kind, year, part))
  }
  return periods.filter(({ key }) => key >= FIRST_PERIODS[kind])
}
