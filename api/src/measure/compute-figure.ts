import { percentOf } from '../common/percent-of'
import type { VillageSet } from '../division/place'
import type { Column } from './column'
import { type Gathered, gather, gatherWeighted, type VillageMask } from './gather'
import { type Measure, shownPart, shownValue, statisticsOf, storedValue } from './measure'
import type { FigureState, Statistic, Unit, Weight } from './measure-enums'
import { QuantileWrong, StatisticWrong, WeightMissing } from './measure-errors'
import { computeStatistic, countAtLeast, type Sample } from './statistics'
import { countAtTarget } from './target-edge'

/** Below this share of villages due having reported, a figure is shown as 数据不足 and not ranked (domain.md §4.3). */
export const MIN_COVERAGE_PERCENT = 80

/** A number of a place with all that makes it honest. Numbers are in shown units. */
export interface FigureValue {
  readonly value: number | null
  readonly unit: Unit
  readonly state: FigureState
  /** Of a rate's mean, or of a share: the parts. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly reported: number
  readonly expected: number
  /** Percent, 0 to 100; null when nothing is due. */
  readonly coverage: number | null
}

/** Which number of a column. */
export interface Reading {
  readonly stat: Statistic
  /** In the shown unit, inclusive; only COUNT and SHARE use it. */
  readonly atLeast: number | null
  /** 0 to 1; only QUANTILE uses it, and needs it. */
  readonly quantile?: number | null
  /** Only WEIGHTED_MEAN uses it, and needs it. */
  readonly weight?: Weight | null
}

/** Unit of a statistic of a measure. */
export function unitOf(measure: Measure, stat: Statistic): Unit {
  if (stat === 'COUNT') return 'COUNT'
  if (stat === 'SHARE') return 'PERCENT'
  if (stat === 'GINI') return 'RATIO'
  if (stat === 'STDDEV' && measure.unit === 'PERCENT') return 'PERCENTAGE_POINTS'
  if (stat === 'WEIGHTED_MEAN' && measure.kind === 'FLAG') return 'PERCENT'
  return measure.kind === 'FLAG' && stat === 'SUM' ? 'COUNT' : measure.unit
}

/**
 * Refuses with `STATISTIC_WRONG` what makes no sense for the measure, with `QUANTILE_WRONG` and `WEIGHT_MISSING` a
 * statistic that lacks what it needs.
 */
export function requireReading(measure: Measure, reading: Reading): void {
  requireStatistic(measure, reading, statisticsOf(measure))
  if (reading.stat === 'WEIGHTED_MEAN' && !reading.weight) throw new WeightMissing()
}

/** Refuses with `STATISTIC_WRONG` what is not among those allowed, with `QUANTILE_WRONG` a quantile without its place. */
export function requireStatistic(
  measure: Measure,
  { stat, quantile }: Pick<Reading, 'stat' | 'quantile'>,
  allowed: readonly Statistic[],
): void {
  if (!allowed.includes(stat)) throw new StatisticWrong(measure, stat, allowed)
  if (stat === 'QUANTILE' && !(typeof quantile === 'number' && quantile >= 0 && quantile <= 1))
    throw new QuantileWrong(quantile ?? null)
}

/** What COUNT and SHARE compare with, stored: the number asked for; for a share without a target anything above 0. */
function thresholdOf(measure: Measure, { stat, atLeast }: Reading): number | null {
  if (atLeast !== null) return storedValue(measure, atLeast)
  return stat === 'SHARE' ? Number.MIN_VALUE : null
}

/** What a share counts: villages that reach the number asked for, else the target, which may be from above. */
function countReaching(measure: Measure, { values }: Sample, reading: Reading): number {
  const atTarget = reading.atLeast === null ? countAtTarget(measure, values) : null
  return atTarget ?? countAtLeast(values, thresholdOf(measure, reading))
}

/** A statistic of a sample in shown units; null where there is nothing to compute from. */
export function readSample(measure: Measure, sample: Sample, reading: Reading): number | null {
  const { length } = sample.values
  if (reading.stat === 'SHARE') return percentOf(countReaching(measure, sample, reading), length)
  const stored = computeStatistic(sample, reading.stat, thresholdOf(measure, reading), reading.quantile)
  if (!Number.isFinite(stored)) return null
  const { stat } = reading
  if (stat === 'COUNT' || stat === 'GINI') return stored
  return stat === 'WEIGHTED_MEAN' && measure.kind === 'FLAG' ? stored * 100 : shownValue(measure, stored)
}

/**
 * The figure of some villages of a column. `weights` is the column of the reading's weight; null: it has none.
 * `gathered`, when they were gathered before; its values may be reordered.
 */
export function computeFigure(
  column: Column,
  set: VillageSet,
  mask: VillageMask,
  reading: Reading,
  weights: Column | null = null,
  gathered = weights ? gatherWeighted(column, weights, set, mask) : gather(column, set, mask),
): FigureValue {
  const { measure } = column
  requireReading(measure, reading)
  const { reported, expected } = gathered
  const coverage = percentOf(reported, expected)
  const suppressed = reported > 0 && isTooSmall(measure, gathered.sample, reading.stat)
  const value = reported === 0 || suppressed ? null : readSample(measure, gathered.sample, reading)
  // They report, but such a number does not exist of what they report: a spread of one village, shares of a loss.
  const hasNone = reported > 0 && value === null
  return {
    value,
    unit: unitOf(measure, reading.stat),
    state: suppressed ? 'SUPPRESSED' : hasNone ? 'NOT_APPLICABLE' : stateOf(gathered, coverage),
    ...(suppressed ? NO_PARTS : partsOf(measure, gathered, reading)),
    reported,
    expected,
    coverage,
  }
}

/** The same figure with the number kept back: who reports may be known, what they report may not. */
export const withheldFigure = (figure: FigureValue): FigureValue => ({
  ...figure,
  ...NO_PARTS,
  value: null,
  state: 'SUPPRESSED',
})

function stateOf({ reported, notApplicable, notComparable }: Gathered, coverage: number | null): FigureState {
  if (coverage === null) {
    if (notComparable > 0) return 'NOT_COMPARABLE'
    return notApplicable > 0 ? 'NOT_APPLICABLE' : 'NOT_DUE'
  }
  if (reported === 0) return 'NOT_REPORTED'
  return coverage < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : 'REPORTED'
}

/** Too few answers to publish: in all for a mean, in every village for anything else. */
export function isTooSmall({ minDenominator }: Measure, { values, parts }: Sample, stat: Statistic): boolean {
  if (minDenominator === undefined || parts === null) return false
  return stat === 'MEAN' ? parts.denominator < minDenominator : values.length === 0
}

type Parts = Pick<FigureValue, 'numerator' | 'denominator'>

const NO_PARTS: Parts = { numerator: null, denominator: null }

function partsOf(measure: Measure, { sample, reported }: Gathered, reading: Reading): Parts {
  if (reported === 0) return NO_PARTS
  if (reading.stat === 'SHARE')
    return { numerator: countReaching(measure, sample, reading), denominator: sample.values.length }
  if (reading.stat !== 'MEAN' || !sample.parts) return NO_PARTS
  const { numerator, denominator } = sample.parts
  return { numerator: shownPart(measure, numerator), denominator: shownPart(measure, denominator) }
}
