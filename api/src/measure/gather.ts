import type { VillageSet } from '../division/place'
import { type Column, NOT_APPLICABLE, NOT_COMPARABLE, NOT_REPORTED, REPORTED } from './column'
import type { Sample } from './statistics'

/** Which villages count beyond the place: by village index 1 or 0. Null: all. */
export type VillageMask = Uint8Array | null

/** What the villages of a place say, before any statistic. */
export interface Gathered {
  readonly sample: Sample
  /** Villages with a value. */
  readonly reported: number
  /** Villages that should have one: reported and not reported. */
  readonly expected: number
  readonly notApplicable: number
  readonly notComparable: number
}

/** A set of villages for loops that must be fast: a list of indexes, or null and the first of a run. */
export function openSet(set: VillageSet): {
  readonly indexes: Int32Array | null
  readonly start: number
  readonly size: number
} {
  if ('indexes' in set) return { indexes: set.indexes, start: 0, size: set.indexes.length }
  return { indexes: null, start: set.start, size: set.end - set.start }
}

/** Calls `visit` with each village index of a set that the mask lets through. */
export function forEachVillage(set: VillageSet, mask: VillageMask, visit: (index: number) => void): void {
  const { indexes, start, size } = openSet(set)
  for (let at = 0; at < size; at++) {
    const index = indexes === null ? start + at : (indexes[at] as number)
    if (mask === null || mask[index] === 1) visit(index)
  }
}

/** Indexes of the villages that a mask lets through, and another one too, ascending. */
export function indexesOf(mask: Uint8Array, also: VillageMask = null): Int32Array {
  const indexes = new Int32Array(mask.length)
  let count = 0
  for (let index = 0; index < mask.length; index++)
    if (mask[index] === 1 && (also === null || also[index] === 1)) indexes[count++] = index
  return indexes.subarray(0, count)
}

export const setSize = (set: VillageSet): number => ('indexes' in set ? set.indexes.length : set.end - set.start)

/** Collects the values of a place's villages from a column. No callback a village: this is what all figures wait for. */
export function gather(column: Column, set: VillageSet, mask: VillageMask): Gathered {
  const { states } = column
  const { indexes, start, size } = openSet(set)
  const counts = new Int32Array(8)
  const collector = new SampleCollector(column, size)
  for (let at = 0; at < size; at++) {
    const index = indexes === null ? start + at : (indexes[at] as number)
    if (mask !== null && mask[index] !== 1) continue
    const state = states[index] as number
    counts[state] = (counts[state] as number) + 1
    if (state === REPORTED) collector.add(index)
  }
  const reported = counts[REPORTED] as number
  return {
    sample: collector.sample(),
    reported,
    expected: reported + (counts[NOT_REPORTED] as number),
    notApplicable: counts[NOT_APPLICABLE] as number,
    notComparable: counts[NOT_COMPARABLE] as number,
  }
}

/** Values of the villages that report in both columns, side by side: what two periods may be compared on. */
export interface GatheredPairs {
  readonly current: Sample
  readonly base: Sample
  /** Villages that report in both. */
  readonly pairs: number
}

/** `weights`: only villages that have one make pairs, and it weighs both sides; null: none are needed. */
export function gatherPairs(
  current: Column,
  base: Column,
  set: VillageSet,
  mask: VillageMask,
  weights: Column | null = null,
): GatheredPairs {
  const size = setSize(set)
  const [now, before] = [new SampleCollector(current, size), new SampleCollector(base, size)]
  const weightOf = weights && new Float64Array(size)
  let pairs = 0
  forEachVillage(set, mask, (index) => {
    if (current.states[index] !== REPORTED || base.states[index] !== REPORTED) return
    if (weights && weights.states[index] !== REPORTED) return
    if (weights && weightOf) weightOf[pairs] = weights.values[index] as number
    pairs++
    now.add(index)
    before.add(index)
  })
  const more = weightOf && { weights: weightOf.subarray(0, pairs) }
  return { current: { ...now.sample(), ...more }, base: { ...before.sample(), ...more }, pairs }
}

/** Values of villages that report and have a weight, with their weights: what a weighted mean is made from. */
export function gatherWeighted(column: Column, weights: Column, set: VillageSet, mask: VillageMask): Gathered {
  const unweighted = gather(column, set, mask)
  const values = new Float64Array(unweighted.reported)
  const weightOf = new Float64Array(unweighted.reported)
  let kept = 0
  forEachVillage(set, mask, (index) => {
    if (column.states[index] !== REPORTED || weights.states[index] !== REPORTED) return
    values[kept] = column.values[index] as number
    weightOf[kept++] = weights.values[index] as number
  })
  const sample = { values: values.subarray(0, kept), parts: null, weights: weightOf.subarray(0, kept) }
  return { ...unweighted, sample, reported: kept }
}

/** How many villages of a set report in every one of some columns. */
export function countReported(columns: readonly Column[], set: VillageSet, mask: VillageMask): number {
  const lists = columns.map(({ states }) => states)
  const { indexes, start, size } = openSet(set)
  let count = 0
  for (let at = 0; at < size; at++) {
    const index = indexes === null ? start + at : (indexes[at] as number)
    if (mask !== null && mask[index] !== 1) continue
    let inAll = 1
    for (let list = 0; list < lists.length; list++) if ((lists[list] as Uint8Array)[index] !== REPORTED) inAll = 0
    count += inAll
  }
  return count
}

/** Packs the values of reporting villages, and sums the parts of rates. */
class SampleCollector {
  private readonly values: Float64Array
  private kept = 0
  private numerator = 0
  private denominator = 0

  constructor(
    private readonly column: Column,
    size: number,
  ) {
    this.values = new Float64Array(size)
  }

  add(index: number): void {
    const { values, denominators, measure } = this.column
    const value = values[index] as number
    if (denominators === null) {
      this.values[this.kept++] = value
      return
    }
    const part = denominators[index] as number
    this.numerator += value
    this.denominator += part
    // Too few answers for a rate of this village's own; they still count in the sums.
    if (part >= (measure.minDenominator ?? 0)) this.values[this.kept++] = value / part
  }

  sample(): Sample {
    const { numerator, denominator } = this
    return {
      values: this.values.subarray(0, this.kept),
      parts: this.column.denominators && { numerator, denominator },
    }
  }
}
