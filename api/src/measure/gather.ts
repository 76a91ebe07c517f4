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

/** Calls `visit` with each village index of a set that the mask lets through. */
export function forEachVillage(set: VillageSet, mask: VillageMask, visit: (index: number) => void): void {
  if ('indexes' in set) {
    for (const index of set.indexes) if (mask === null || mask[index] === 1) visit(index)
    return
  }
  for (let index = set.start; index < set.end; index++) if (mask === null || mask[index] === 1) visit(index)
}

export const setSize = (set: VillageSet): number => ('indexes' in set ? set.indexes.length : set.end - set.start)

/** Collects the values of a place's villages from a column. */
export function gather(column: Column, set: VillageSet, mask: VillageMask): Gathered {
  const { states, denominators } = column
  const values = new Float64Array(setSize(set))
  const counts = new Int32Array(8)
  const minDenominator = column.measure.minDenominator ?? 0
  let [reported, kept, numerator, denominator] = [0, 0, 0, 0]
  forEachVillage(set, mask, (index) => {
    const state = states[index] as number
    counts[state] = (counts[state] as number) + 1
    if (state !== REPORTED) return
    const value = column.values[index] as number
    reported++
    if (denominators === null) values[kept++] = value
    else {
      const part = denominators[index] as number
      numerator += value
      denominator += part
      // Too few answers for a rate of this village's own; they still count in the sums.
      if (part >= minDenominator) values[kept++] = value / part
    }
  })
  return {
    sample: { values: values.subarray(0, kept), parts: denominators && { numerator, denominator } },
    reported,
    expected: reported + (counts[NOT_REPORTED] as number),
    notApplicable: counts[NOT_APPLICABLE] as number,
    notComparable: counts[NOT_COMPARABLE] as number,
  }
}

/** Values of the villages that report in both columns, side by side: what two periods may be compared on. */
export function gatherPairs(current: Column, base: Column, set: VillageSet, mask: VillageMask): [Sample, Sample] {
  const both = new Uint8Array(current.states.length)
  forEachVillage(set, mask, (index) => {
    if (current.states[index] === REPORTED && base.states[index] === REPORTED) both[index] = 1
  })
  return [gather(current, set, both).sample, gather(base, set, both).sample]
}
