import { percentOf } from '../common/percent-of'
import type { VillageSet } from '../division/place'
import type { Column } from '../measure/column'
import { gather, type VillageMask } from '../measure/gather'
import { type Measure, shownValue, storedValue } from '../measure/measure'
import type { Unit } from '../measure/measure-enums'
import { MetricInfo } from '../measure/metric-info'
import { estimateBunching } from './estimate-bunching'
import { HEAPED_BELOW, type Heaping, type HeapingPoint, type RoundNumberTest } from './heaping.types'
import { quantileOf } from './quantile'
import { testRoundNumbers } from './round-numbers'

/** Where to look; what is null is the usual. Shown units. */
export interface HeapingQuery {
  /** Default: the target and the edges of the usual bands but zero: what hardly changes lies around it by nature. */
  readonly at: readonly number[] | null
  /** Width of the window. Default: see `defaultWidth`. */
  readonly width: number | null
}

/** Looks for villages that stand just above points or on round numbers. */
export function computeHeaping(column: Column, set: VillageSet, mask: VillageMask, query: HeapingQuery): Heaping {
  const { measure, period } = column
  const { sample, reported, expected } = gather(column, set, mask)
  const sorted = sample.values.sort()
  const points = query.at ? [...new Set(query.at)].sort((one, other) => one - other) : usualPoints(measure)
  return {
    metric: new MetricInfo(measure),
    period,
    unit: measure.unit,
    points: points.map((at) => lookAt(measure, sorted, at, query.width ?? defaultWidth(measure, sorted, at))),
    roundNumbers: roundSteps(measure).map((step) => lookForRound(measure, sorted, step)),
    reported,
    withheld: reported - sorted.length,
    expected,
    coverage: percentOf(reported, expected),
  }
}

const usualPoints = ({ target, bandEdges = [] }: Measure): number[] =>
  [...new Set(target === undefined ? bandEdges : [...bandEdges, target])]
    .filter((point) => point !== 0)
    .sort((one, other) => one - other)

/**
 * A twentieth of the point for money. At zero, and for what is not money, a fortieth of the way from the tenth to the
 * ninetieth percentile; where all of those villages say the same, 1.
 */
function defaultWidth(measure: Measure, sorted: Float64Array, at: number): number {
  if (measure.unit === 'YUAN' && at !== 0) return Math.abs(at) / 20
  const reach = shownValue(measure, quantileOf(sorted, 0.9)) - shownValue(measure, quantileOf(sorted, 0.1))
  return reach > 0 ? reach / 40 : 1
}

function lookAt(measure: Measure, sorted: Float64Array, at: number, width: number): HeapingPoint {
  const stored = storedValue(measure, at)
  const found = estimateBunching(sorted, stored, storedValue(measure, width))
  const { villages, exactly, neighbours, expected, chance, gap } = found
  return {
    at,
    to: at + width,
    isTarget: at === measure.target,
    state: gap ?? 'TOLD',
    villages,
    exactly,
    neighbours,
    expected,
    excess: expected === null ? null : villages - expected,
    ratio: ratioOf(villages, expected),
    chance,
    isHeaped: chance === null ? null : chance < HEAPED_BELOW,
  }
}

/** Steps of money and of counts, in shown units; what else there is has no digits that people choose. */
const ROUND_STEPS: Partial<Record<Unit, readonly number[]>> = {
  YUAN: [1_000, 10_000, 100_000],
  PERSONS: [10, 100],
  HOUSEHOLDS: [10, 100],
  MU: [10, 100],
}

const roundSteps = ({ kind, unit }: Measure): readonly number[] => (kind === 'RATE' ? [] : (ROUND_STEPS[unit] ?? []))

function lookForRound(measure: Measure, values: Float64Array, step: number): RoundNumberTest {
  const { villages, expected, chance } = testRoundNumbers(values, storedValue(measure, step))
  return {
    step,
    state: chance === null ? 'TOO_FEW' : 'TOLD',
    villages,
    share: percentOf(villages, values.length),
    expected,
    ratio: ratioOf(villages, expected),
    chance,
    isHeaped: chance === null ? null : chance < HEAPED_BELOW,
  }
}

const ratioOf = (villages: number, expected: number | null): number | null =>
  expected === null || expected === 0 ? null : villages / expected
