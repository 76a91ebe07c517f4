import { requireReading, unitOf } from '../measure/compute-figure'
import type { FigureSubject } from '../measure/figure-subject'
import type { Measure } from '../measure/measure'
import { type MeasureReader, yearBefore } from '../measure/measure-reader'
import { isWithheld } from '../measure/read-figure'
import type { VillageScope } from '../measure/village-scope'
import type { VillageWhere } from '../selection/village-where'
import { computeContribution, sumPairs, withheldContribution, withoutShares } from './compute-contribution'
import type { GroupRow } from './group-sets'
import { GrowthContribution } from './growth-contribution'
import type { VillageGrouping } from './village-grouping'

/** Which contribution of a group. */
export interface ContributionQuery {
  readonly measure: Measure
  readonly period: string
  readonly scope: VillageScope
  /** Null: the same period of the year before. */
  readonly against: string | null
  /** Null: all villages of the groups. */
  readonly where: VillageWhere | null
}

/** What a row gave to the growth of the total. Refuses with `STATISTIC_WRONG` metrics that do not add up. */
export async function readContribution(
  figures: MeasureReader,
  grouping: VillageGrouping,
  row: GroupRow,
  { measure, period, scope, against: asked, where }: ContributionQuery,
): Promise<GrowthContribution> {
  requireReading(measure, { stat: 'SUM', atLeast: null })
  const against = asked ?? yearBefore(period)
  const { map } = grouping.sets
  const [current, base] = await figures.comparable(map, measure, period, against)
  const mask = await figures.mask(map, scope, period)
  const subject = await grouping.subjectOf(row, where)
  const key = JSON.stringify([measure.key, period, against, scope, where])
  const isKept = (of: FigureSubject) => isWithheld(of, [[current, base]], mask, scope)
  const total = await grouping.ofTotal(key, where, (whole) => ({
    sums: sumPairs(current, base, whole.villageSet, mask),
    isKept: isKept(whole),
  }))
  const computed = computeContribution(current, sumPairs(current, base, subject.villageSet, mask), total.sums)
  // Shares of a total that is kept back would tell it.
  const told = total.isKept ? withoutShares(computed) : computed
  return Object.assign(new GrowthContribution(), isKept(subject) ? withheldContribution(computed) : told, {
    unit: unitOf(measure, 'SUM'),
    period,
    against,
  })
}
