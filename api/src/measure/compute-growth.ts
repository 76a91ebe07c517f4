import { parsePeriod } from '../common/period'
import type { DivisionMap } from '../division/division-map'
import type { VillageSet } from '../division/place'
import type { ChangeKind } from './change-enums'
import { type Column, NOT_COMPARABLE, NOT_REPORTED, REPORTED } from './column'
import { changeUnit, tellChange, yearsBetween } from './compute-change'
import { MIN_COVERAGE_PERCENT, type Reading } from './compute-figure'
import { forEachVillage, setSize, type VillageMask } from './gather'
import { shownValue } from './measure'
import type { FigureState, Statistic, Unit } from './measure-enums'
import { QuantileWrong, StatisticWrong } from './measure-errors'
import { computeStatistic } from './statistics'
import { villageValues } from './village-value'

/** A statistic of the growth of each village. In the shown unit. */
export interface GrowthValue {
  readonly value: number | null
  readonly unit: Unit
  readonly state: FigureState
  /** Villages whose growth is known: they report twice, and the base allows it. */
  readonly villages: number
  /** Villages due in the current period, but for those that compare with nothing. */
  readonly expected: number
  /** Percent, 0 to 100; null when nothing is due. */
  readonly coverage: number | null
}

/** Statistics of growth: growth does not add up, is of both signs, and each village is one. */
export const GROWTH_STATISTICS: readonly Statistic[] = [
  'MEAN',
  'MEDIAN',
  'MIN',
  'MAX',
  'P10',
  'P25',
  'P75',
  'P90',
  'QUANTILE',
  'STDDEV',
  'COUNT',
  'SHARE',
]

/** Which statistic of growths. `atLeast` in the unit of the growth; SHARE without it counts what is above 0. */
export type GrowthReading = Omit<Reading, 'weight'>

/**
 * The growth of each village between two columns of a measure, and what is said of these growths together: not the growth
 * of their sum. A village counts when it reports in both periods and, for percents, its base is above zero. One that took
 * another in since the base compares with nothing. Refuses with `STATISTIC_WRONG`, `QUANTILE_WRONG`, `NOT_YEARS_APART`.
 */
export function computeGrowth(
  map: DivisionMap,
  current: Column,
  base: Column,
  set: VillageSet,
  mask: VillageMask,
  kind: ChangeKind,
  reading: GrowthReading,
): GrowthValue {
  const { measure } = current
  requireGrowthReading(current, reading)
  const { growths, expected, notComparable } = gatherGrowth(map, current, base, set, mask, kind)
  const unit = changeUnit(measure.unit, kind)
  const coverage = expected === 0 ? null : (100 * growths.length) / expected
  const value = growths.length === 0 ? Number.NaN : readGrowth(growths, reading)
  return {
    value: Number.isFinite(value) ? value : null,
    unit: reading.stat === 'COUNT' ? 'COUNT' : reading.stat === 'SHARE' ? 'PERCENT' : spreadUnit(unit, reading.stat),
    state: stateOf(growths.length, expected, notComparable, coverage, Number.isFinite(value)),
    villages: growths.length,
    expected,
    coverage,
  }
}

/** How many villages of a set have a growth. */
export const countGrowths = (
  map: DivisionMap,
  current: Column,
  base: Column,
  set: VillageSet,
  mask: VillageMask,
  kind: ChangeKind,
): number => gatherGrowth(map, current, base, set, mask, kind).growths.length

function requireGrowthReading({ measure }: Column, { stat, quantile }: GrowthReading): void {
  if (!GROWTH_STATISTICS.includes(stat)) throw new StatisticWrong(measure, stat, GROWTH_STATISTICS)
  if (stat === 'QUANTILE' && !(typeof quantile === 'number' && quantile >= 0 && quantile <= 1))
    throw new QuantileWrong(quantile ?? null)
}

/** A spread of percents is in percentage points. */
const spreadUnit = (unit: Unit, stat: Statistic): Unit =>
  unit === 'PERCENT' && stat === 'STDDEV' ? 'PERCENTAGE_POINTS' : unit

function readGrowth(growths: Float64Array, { stat, atLeast, quantile }: GrowthReading): number {
  const threshold = atLeast ?? (stat === 'SHARE' ? Number.MIN_VALUE : null)
  const value = computeStatistic({ values: growths, parts: null }, stat, threshold, quantile)
  return stat === 'SHARE' ? 100 * value : value
}

function gatherGrowth(
  map: DivisionMap,
  current: Column,
  base: Column,
  set: VillageSet,
  mask: VillageMask,
  kind: ChangeKind,
) {
  const { measure } = current
  const years = kind === 'COMPOUND_ANNUAL_PERCENT' ? yearsBetween(current.period, base.period) : null
  const baseEndsOn = parsePeriod(base.period).endsOn
  const [now, before] = [villageValues(current), villageValues(base)]
  const growths = new Float64Array(setSize(set))
  let [kept, expected, notComparable] = [0, 0, 0]
  forEachVillage(set, mask, (index) => {
    const [state, baseState] = [current.states[index], base.states[index]]
    const mergedOn = map.lastMergeInto(index)
    if (state === NOT_COMPARABLE || baseState === NOT_COMPARABLE || (mergedOn !== null && mergedOn > baseEndsOn)) {
      notComparable++
      return
    }
    if (state !== REPORTED && state !== NOT_REPORTED) return
    expected++
    if (state !== REPORTED || baseState !== REPORTED) return
    const growth = tellChange(kind, now(index), before(index), years)
    if (growth === null || Number.isNaN(growth)) return
    growths[kept++] = kind === 'DIFFERENCE' ? shownValue(measure, growth) : growth
  })
  return { growths: growths.subarray(0, kept), expected, notComparable }
}

function stateOf(
  villages: number,
  expected: number,
  notComparable: number,
  coverage: number | null,
  hasValue: boolean,
): FigureState {
  if (coverage === null) return notComparable > 0 ? 'NOT_COMPARABLE' : 'NOT_DUE'
  if (villages === 0) return 'NOT_REPORTED'
  if (!hasValue) return 'NOT_APPLICABLE'
  return expected > 0 && coverage < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : 'REPORTED'
}
