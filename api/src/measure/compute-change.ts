import { parsePeriod } from '../common/period'
import type { VillageSet } from '../division/place'
import type { ChangeKind, Pairing } from './change-enums'
import type { Column } from './column'
import { isTooSmall, MIN_COVERAGE_PERCENT, type Reading, readSample, requireReading, unitOf } from './compute-figure'
import { type Gathered, gather, gatherPairs, gatherWeighted, type VillageMask } from './gather'
import type { Measure } from './measure'
import type { FigureState, Statistic, Unit } from './measure-enums'
import { NotYearsApart } from './measure-errors'
import type { Sample } from './statistics'

/** How a figure moved against another period. Numbers are in shown units. */
export interface ChangeValue {
  readonly value: number | null
  readonly unit: Unit
  readonly kind: ChangeKind
  readonly current: number | null
  readonly base: number | null
  /** Villages that report in both periods. */
  readonly pairs: number
  /** Villages due in the current period. */
  readonly expected: number
  readonly state: FigureState
}

/** How a change is told unless asked otherwise: money grows by percent, anything else differs. */
export const defaultChangeKind = (measure: Measure, stat: Statistic): ChangeKind =>
  unitOf(measure, stat) === 'YUAN' ? (measure.changeKind ?? 'GROWTH_PERCENT') : 'DIFFERENCE'

/** Percent of the absolute base; null when a side is missing or the base is not above zero (domain.md §4.7). */
export function growthPercent(current: number | null, base: number | null): number | null {
  if (current === null || base === null || base <= 0) return null
  return (100 * (current - base)) / base
}

/** Yearly growth that leads from the base to the current number in some years, percent; null as for `growthPercent`. */
export function compoundPercent(current: number | null, base: number | null, years: number): number | null {
  if (current === null || base === null || base <= 0 || current < 0) return null
  return 100 * ((current / base) ** (1 / years) - 1)
}

/** Whole years from one period back to another. Refuses with `NOT_YEARS_APART`. */
export function yearsBetween(period: string, against: string): number {
  const [now, then] = [parsePeriod(period), parsePeriod(against)]
  if (now.kind !== then.kind || now.part !== then.part || now.year <= then.year)
    throw new NotYearsApart(period, against)
  return now.year - then.year
}

/** A number and the one that it is compared with, told as a kind of change; null as each kind says. */
export function tellChange(
  kind: ChangeKind,
  current: number | null,
  base: number | null,
  years: number | null,
): number | null {
  if (kind === 'GROWTH_PERCENT') return growthPercent(current, base)
  if (kind === 'COMPOUND_ANNUAL_PERCENT') return compoundPercent(current, base, years ?? Number.NaN)
  return current === null || base === null ? null : current - base
}

/**
 * The change of some villages' figure between two columns of the same measure. `weights`, for a weighted mean, weigh
 * both sides, so that a change is never one of the weights alone.
 */
export function computeChange(
  current: Column,
  base: Column,
  set: VillageSet,
  mask: VillageMask,
  reading: Reading,
  kind: ChangeKind,
  pairing: Pairing,
  weights: Column | null = null,
): ChangeValue {
  const { measure } = current
  requireReading(measure, reading)
  const years = kind === 'COMPOUND_ANNUAL_PERCENT' ? yearsBetween(current.period, base.period) : null
  const gatherAll = (column: Column) =>
    weights ? gatherWeighted(column, weights, set, mask) : gather(column, set, mask)
  const shown = gatherAll(current)
  const paired = gatherPairs(current, base, set, mask, weights)
  const isShown = pairing === 'AS_SHOWN'
  const then = isShown || paired.pairs === 0 ? gatherAll(base) : null
  const [currentSample, baseSample] = isShown && then ? [shown.sample, then.sample] : [paired.current, paired.base]
  const now = sampleValue(measure, currentSample, reading)
  const before = sampleValue(measure, baseSample, reading)
  return {
    value: tellChange(kind, now, before, years),
    unit: changeUnit(unitOf(measure, reading.stat), kind),
    kind,
    current: now,
    base: before,
    pairs: paired.pairs,
    expected: shown.expected,
    state: changeState(paired.pairs, shown, then, now, before),
  }
}

/** The same change with its numbers kept back. */
export const withheldChange = (change: ChangeValue): ChangeValue => ({
  ...change,
  value: null,
  current: null,
  base: null,
  state: 'SUPPRESSED',
})

const sampleValue = (measure: Measure, sample: Sample, reading: Reading): number | null =>
  sample.values.length === 0 || isTooSmall(measure, sample, reading.stat) ? null : readSample(measure, sample, reading)

export function changeUnit(unit: Unit, kind: ChangeKind): Unit {
  if (kind !== 'DIFFERENCE') return 'PERCENT'
  return unit === 'PERCENT' ? 'PERCENTAGE_POINTS' : unit
}

function changeState(
  pairs: number,
  { expected, notComparable }: Gathered,
  then: Gathered | null,
  now: number | null,
  before: number | null,
): FigureState {
  // Merged villages whose numbers do not add up: reports would not help.
  if (pairs === 0 && then && notComparable + then.notComparable > 0) return 'NOT_COMPARABLE'
  if (expected === 0) return 'NOT_DUE'
  if (now === null || before === null) return 'NOT_REPORTED'
  return (100 * pairs) / expected < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : 'REPORTED'
}
