import type { VillageSet } from '../division/place'
import type { ChangeKind } from './change-enums'
import { defaultChangeKind } from './compute-change'
import { computeGrowth, type GrowthReading, type GrowthValue, gatherGrowth } from './compute-growth'
import type { FigureSubject } from './figure-subject'
import type { Measure } from './measure'
import { type MeasureReader, yearBefore } from './measure-reader'
import { readOnce } from './read-once'
import { VillageGrowth } from './village-growth'
import type { VillageScope } from './village-scope'

/** Which growth of villages; what is null is the usual. */
export interface GrowthQuery extends GrowthReading {
  readonly measure: Measure
  readonly period: string
  readonly scope: VillageScope
  /** Default: the same period of the year before. */
  readonly against: string | null
  readonly kind: ChangeKind | null
}

/** A statistic of the growth of each village of a place or a group. */
export async function readGrowth(
  figures: MeasureReader,
  subject: FigureSubject,
  query: GrowthQuery,
): Promise<VillageGrowth> {
  const { measure, period, scope, stat } = query
  const { map, villageSet } = subject
  const against = query.against ?? yearBefore(period)
  const kind = query.kind ?? defaultChangeKind(measure, 'MEAN')
  const [current, base] = await figures.comparable(map, measure, period, against)
  const mask = await figures.mask(map, scope, period)
  const key = ['growth', measure.key, period, against, scope, kind].join('|')
  const gatherOnce = (set: VillageSet) =>
    readOnce(figures, set, key, () => gatherGrowth(map, current, base, set, mask, kind))
  const computed = computeGrowth(measure, gatherOnce(villageSet), kind, query)
  const isKept = subject.withholds?.(key, (set) => gatherOnce(set).growths.length) ?? false
  return new VillageGrowth(isKept ? withheld(computed) : computed, period, against, kind, stat)
}

const withheld = (growth: GrowthValue): GrowthValue => ({ ...growth, value: null, state: 'SUPPRESSED' })
