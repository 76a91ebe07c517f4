import { countedVillages } from './compare-period'
import type { ComparisonContext } from './comparison-frame'
import { pairOf } from './comparison-frame'
import type { Comparison } from './make-comparison'
import { checkPreTrend, type PreTrendCheck, prePeriods } from './pre-trend'

/** Reads the periods before the base, and checks the trend of those that count in the latest period. */
export async function readPreTrend({ figures }: ComparisonContext, comparison: Comparison): Promise<PreTrendCheck> {
  const { frame, group, members } = comparison
  const { measure, base } = frame.query
  const keys = prePeriods(await figures.periodsOf(measure), base, measure.periodKind)
  const pairs = await Promise.all(keys.map((key) => pairOf(figures, frame.map, measure, key, base)))
  const read = pairs.map(({ period, now }) => ({ period, valueAt: now }))
  return checkPreTrend(group, countedVillages(frame, members, frame.latest), read)
}
