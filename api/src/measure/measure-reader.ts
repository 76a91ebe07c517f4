import { parsePeriod, periodOf, shiftYears } from '../common/period'
import { remember } from '../common/remember'
import type { DivisionMap } from '../division/division-map'
import { type Column, REPORTED } from './column'
import type { VillageMask } from './gather'
import type { Measure } from './measure'
import { PeriodKindWrong } from './measure-errors'
import { supportMeasure } from './metric'
import type { Snapshot } from './snapshot'
import type { VillageScope } from './village-scope'

/** Reads columns for one request, all of one snapshot. */
export class MeasureReader {
  private readonly masks = new Map<string, Promise<VillageMask>>()

  constructor(readonly snapshot: Snapshot) {}

  /** Periods of a measure with data, oldest first. */
  periodsOf(measure: Measure): Promise<readonly string[]> {
    return this.snapshot.periods(measure)
  }

  /** The measure in a period. Refuses with `PERIOD_KIND_WRONG` when it is not reported by such periods. */
  async column(map: DivisionMap, measure: Measure, period: string): Promise<Column> {
    const { kind, year } = parsePeriod(period)
    if (kind !== measure.periodKind) throw new PeriodKindWrong(measure, period, periodOf(measure.periodKind, year).key)
    return this.snapshot.column(map, measure, period)
  }

  /** Which villages a scope lets count in a period. */
  mask(map: DivisionMap, scope: VillageScope, period: string): Promise<VillageMask> {
    const key = `${map.key}|${scope}|${scope === 'SUPPORTED' ? period : ''}`
    return remember(this.masks, key, () => this.makeMask(map, scope, period))
  }

  private async makeMask(map: DivisionMap, scope: VillageScope, period: string): Promise<VillageMask> {
    if (scope === 'ALL') return null
    if (scope === 'VILLAGE_COMMITTEES')
      return Uint8Array.from(map.villageTypes, (type) => (type === 'VILLAGE_COMMITTEE' ? 1 : 0))
    const supported = await this.snapshot.column(map, supportMeasure(), period)
    return supported.states.map((state, index) => (state === REPORTED && supported.values[index] === 1 ? 1 : 0))
  }
}

/** The same place in the year before: what 同比 compares with. */
export const yearBefore = (period: string): string => shiftYears(parsePeriod(period), -1).key
