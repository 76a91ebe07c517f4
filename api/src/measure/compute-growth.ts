import { percentOf } from '../common/percent-of'
import { parsePeriod } from '../common/period'
import type { DivisionMap } from '../division/division-map'
import type { VillageSet } from '../division/place'
import type { ChangeKind } from './change-enums'
import { type Column, NOT_COMPARABLE, NOT_REPORTED, REPORTED } from './column'
import { changeUnit, compoundPercent, yearsBetween } from './compute-change'
import { MIN_COVERAGE_PERCENT, type Reading, requireStatistic } from './compute-figure'
import { openSet, type VillageMask } from './gather'
import { type Measure, shownValue } from './measure'
import type { FigureState, Statistic, Unit } from './measure-enums'
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

/** Growths of villages, in the shown unit, and who should have one. */
export interface GatheredGrowth {
  readonly growths: Float64Array
  /** Villages due in the current period, but for those that compare with nothing. */
  readonly expected: number
  readonly notComparable: number
}

/**
 * What is said together of the growths of villages: not the growth of their sum. Refuses with `STATISTIC_WRONG` and
 * `QUANTILE_WRONG`.
 */
export function computeGrowth(
  measure: Measure,
  { growths, expected, notComparable }: GatheredGrowth,
  kind: ChangeKind,
  reading: GrowthReading,
): GrowthValue {
  requireStatistic(measure, reading, GROWTH_STATISTICS)
  const unit = changeUnit(measure.unit, kind)
  const coverage = percentOf(growths.length, expected)
  const value = growths.length === 0 ? Number.NaN : readGrowth(growths.slice(), reading)
  return {
    value: Number.isFinite(value) ? value : null,
    unit: reading.stat === 'COUNT' ? 'COUNT' : reading.stat === 'SHARE' ? 'PERCENT' : spreadUnit(unit, reading.stat),
    state: stateOf(growths.length, notComparable, coverage, Number.isFinite(value)),
    villages: growths.length,
    expected,
    coverage,
  }
}

/** A spread of percents is in percentage points. */
const spreadUnit = (unit: Unit, stat: Statistic): Unit =>
  unit === 'PERCENT' && stat === 'STDDEV' ? 'PERCENTAGE_POINTS' : unit

function readGrowth(growths: Float64Array, { stat, atLeast, quantile }: GrowthReading): number {
  const threshold = atLeast ?? (stat === 'SHARE' ? Number.MIN_VALUE : null)
  const value = computeStatistic({ values: growths, parts: null }, stat, threshold, quantile)
  return stat === 'SHARE' ? 100 * value : value
}

/**
 * The growth of each village between two columns of a measure. A village has one when it reports in both periods and, for
 * percents, its base is above zero. One that took another in since the base compares with nothing. Refuses with
 * `NOT_YEARS_APART`.
 */
export function gatherGrowth(
  map: DivisionMap,
  current: Column,
  base: Column,
  set: VillageSet,
  mask: VillageMask,
  kind: ChangeKind,
): GatheredGrowth {
  const { measure, states } = current
  const { states: baseStates } = base
  const growthOf = growthRule(kind, current, base)
  const baseEndsOn = parsePeriod(base.period).endsOn
  const now = villageValues(current)
  const before = villageValues(base)
  const { indexes, start, size } = openSet(set)
  const growths = new Float64Array(size)
  let kept = 0
  let expected = 0
  let notComparable = 0
  // Plain statements: this runs once a village, and unpacking lists here took most of the time.
  for (let at = 0; at < size; at++) {
    const index = indexes === null ? start + at : (indexes[at] as number)
    if (mask !== null && mask[index] !== 1) continue
    const state = states[index]
    const mergedOn = map.lastMergeInto(index)
    const isMerged = mergedOn !== null && mergedOn > baseEndsOn
    if (isMerged || state === NOT_COMPARABLE || baseStates[index] === NOT_COMPARABLE) notComparable++
    else if (state === NOT_REPORTED) expected++
    else if (state === REPORTED) {
      expected++
      const growth = baseStates[index] === REPORTED ? growthOf(now(index), before(index)) : Number.NaN
      if (!Number.isNaN(growth)) growths[kept++] = growth
    }
  }
  if (kind === 'DIFFERENCE') for (let at = 0; at < kept; at++) growths[at] = shownValue(measure, growths[at] as number)
  return { growths: growths.subarray(0, kept), expected, notComparable }
}

/** What `tellChange` says of two numbers, NaN for null: a null a village costs more than its growth. */
function growthRule(kind: ChangeKind, current: Column, base: Column): (now: number, before: number) => number {
  if (kind === 'DIFFERENCE') return (now, before) => now - before
  if (kind === 'GROWTH_PERCENT') return (now, before) => (before > 0 ? (100 * (now - before)) / before : Number.NaN)
  const years = yearsBetween(current.period, base.period)
  return (now, before) => compoundPercent(now, before, years) ?? Number.NaN
}

function stateOf(villages: number, notComparable: number, coverage: number | null, hasValue: boolean): FigureState {
  if (coverage === null) return notComparable > 0 ? 'NOT_COMPARABLE' : 'NOT_DUE'
  if (villages === 0) return 'NOT_REPORTED'
  if (!hasValue) return 'NOT_APPLICABLE'
  return coverage < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : 'REPORTED'
}
