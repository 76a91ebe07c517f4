import type { VillageSet } from '../division/place'
import type { ChangeKind, Pairing } from './change-enums'
import type { Column } from './column'
import { isTooSmall, MIN_COVERAGE_PERCENT, type Reading, readSample, requireStatistic, unitOf } from './compute-figure'
import { gather, gatherPairs, type VillageMask } from './gather'
import type { Measure } from './measure'
import type { FigureState, Statistic, Unit } from './measure-enums'
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

/** The change of some villages' figure between two columns of the same measure. */
export function computeChange(
  current: Column,
  base: Column,
  set: VillageSet,
  mask: VillageMask,
  reading: Reading,
  kind: ChangeKind,
  pairing: Pairing,
): ChangeValue {
  const { measure } = current
  requireStatistic(measure, reading.stat)
  const shown = gather(current, set, mask)
  const paired = gatherPairs(current, base, set, mask)
  const [currentSample, baseSample] =
    pairing === 'PAIRED' ? [paired.current, paired.base] : [shown.sample, gather(base, set, mask).sample]
  const now = sampleValue(measure, currentSample, reading)
  const before = sampleValue(measure, baseSample, reading)
  const difference = now === null || before === null ? null : now - before
  return {
    value: kind === 'GROWTH_PERCENT' ? growthPercent(now, before) : difference,
    unit: changeUnit(unitOf(measure, reading.stat), kind),
    kind,
    current: now,
    base: before,
    pairs: paired.pairs,
    expected: shown.expected,
    state: changeState(paired.pairs, shown.expected, now, before),
  }
}

const sampleValue = (measure: Measure, sample: Sample, reading: Reading): number | null =>
  sample.values.length === 0 || isTooSmall(measure, sample, reading.stat) ? null : readSample(measure, sample, reading)

function changeUnit(unit: Unit, kind: ChangeKind): Unit {
  if (kind === 'GROWTH_PERCENT') return 'PERCENT'
  return unit === 'PERCENT' ? 'PERCENTAGE_POINTS' : unit
}

function changeState(pairs: number, expected: number, now: number | null, before: number | null): FigureState {
  if (expected === 0) return 'NOT_DUE'
  if (now === null || before === null) return 'NOT_REPORTED'
  return (100 * pairs) / expected < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : 'REPORTED'
}
