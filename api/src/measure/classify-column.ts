import { CELL_STATES, type CellState, type Column, REPORTED, SUPPRESSED } from './column'
import type { VillageClasses } from './group-key'
import { GroupBand, GroupFlag } from './group-values'
import { storedValue } from './measure'

/** Whole numbers from 0 to below this are looked up; a power of two. */
const SMALL = 256

/**
 * Classes of villages by what a column says: those with a value by `classOf`, then one class a state without one.
 * `classOf` is asked for what may be published: not for rates that too few answers stand behind.
 */
function classify(
  { states, values: stored, denominators, measure }: Column,
  values: readonly unknown[],
  classOf: (stored: number) => number,
  withoutValue: (state: CellState) => unknown,
): VillageClasses {
  const least = measure.minDenominator ?? 0
  const classes = new Int32Array(states.length)
  // Stars, flags and counts repeat a few small whole numbers: their classes are looked up, which no guess can miss.
  const known = new Int32Array(SMALL).fill(-1)
  for (let index = 0; index < states.length; index++) {
    const state = states[index] as number
    if (state !== REPORTED) {
      classes[index] = values.length + state
      continue
    }
    const denominator = denominators === null ? 1 : (denominators[index] as number)
    const value = (stored[index] as number) / denominator
    const small = value & (SMALL - 1)
    if (denominators !== null && denominator < least) classes[index] = values.length + SUPPRESSED
    else if (small !== value) classes[index] = classOf(value)
    else {
      if ((known[small] as number) < 0) known[small] = classOf(value)
      classes[index] = known[small] as number
    }
  }
  return { values: [...values, ...CELL_STATES.map(withoutValue)], classOf: classes }
}

/** Bands between edges in the shown unit, ascending; then the villages without a value, by why. */
export function classifyBands(column: Column, edges: readonly number[]): VillageClasses {
  const { measure } = column
  const { unit } = measure
  const limits = edges.map((edge) => storedValue(measure, edge))
  const bandOf = (value: number) => {
    let band = 0
    while (band < limits.length && value >= (limits[band] as number)) band++
    return band
  }
  const band = (more: Omit<GroupBand, 'unit'>) => Object.assign(new GroupBand(), { unit, ...more })
  const bands = Array.from({ length: edges.length + 1 }, (_, index) =>
    band({ state: 'REPORTED', from: edges[index - 1] ?? null, to: edges[index] ?? null }),
  )
  return classify(column, bands, bandOf, (state) => band({ state, from: null, to: null }))
}

/** Yes where the value is above zero, then no, then the villages that have not said, by why. */
export function classifyFlag(column: Column): VillageClasses {
  const flag = (more: GroupFlag) => Object.assign(new GroupFlag(), more)
  const answers = [flag({ state: 'REPORTED', value: true }), flag({ state: 'REPORTED', value: false })]
  return classify(
    column,
    answers,
    (value) => (value > 0 ? 0 : 1),
    (state) => flag({ state, value: null }),
  )
}

/** Each distinct value ascending, then the villages without one, by why. For values of which there are few, as stars. */
export function classifyValues(
  column: Column,
  make: (state: CellState, value: number | null) => unknown,
): VillageClasses {
  const found: number[] = []
  const note = (value: number) => (found.includes(value) ? 0 : found.push(value))
  classify(column, [], note, () => null)
  found.sort((one, other) => one - other)
  return classify(
    column,
    found.map((value) => make('REPORTED', value)),
    (value) => found.indexOf(value),
    (state) => make(state, null),
  )
}
