import type { ChangeKind } from './change-enums'
import { defaultChangeKind } from './compute-change'
import { computeGrowth, countGrowths, type GrowthReading, type GrowthValue } from './compute-growth'
import type { FigureSubject } from './figure-subject'
import type { Measure } from './measure'
import { type MeasureReader, yearBefore } from './measure-reader'
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
  const computed = computeGrowth(map, current, base, villageSet, mask, kind, query)
  const key = ['growth', measure.key, period, against, scope, kind].join('|')
  const isKept = subject.withholds?.(key, (set) => countGrowths(map, current, base, set, mask, kind)) ?? false
  return new VillageGrowth(isKept ? withheld(computed) : computed, period, against, kind, stat)
}

const withheld = (growth: GrowthValue): GrowthValue => ({ ...growth, value: null, state: 'SUPPRESSED' })
