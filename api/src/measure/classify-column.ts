import { CELL_STATES, type CellState, type Column } from './column'
import type { VillageClasses } from './group-key'
import { GroupBand, GroupFlag } from './group-values'
import { storedValue } from './measure'
import { publishedState, villageValues } from './village-value'

/** Classes of villages by what a column says: those with a value by `classOf`, then one class a state without one. */
function classify(
  column: Column,
  values: readonly unknown[],
  classOf: (stored: number) => number,
  withoutValue: (state: CellState) => unknown,
): VillageClasses {
  const count = column.states.length
  const classes = new Int32Array(count)
  const valueAt = villageValues(column)
  for (let index = 0; index < count; index++) {
    const state = publishedState(column, index)
    classes[index] = state === 'REPORTED' ? classOf(valueAt(index)) : values.length + CELL_STATES.indexOf(state)
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

/** Each distinct value ascending, then the villages without one, by why. For few distinct values, as stars. */
export function classifyValues(
  column: Column,
  make: (state: CellState, value: number | null) => unknown,
): VillageClasses {
  const valueAt = villageValues(column)
  const found = new Set<number>()
  for (let index = 0; index < column.states.length; index++)
    if (publishedState(column, index) === 'REPORTED') found.add(valueAt(index))
  const values = [...found].sort((one, other) => one - other)
  const position = new Map(values.map((value, index) => [value, index]))
  return classify(
    column,
    values.map((value) => make('REPORTED', value)),
    (value) => position.get(value) as number,
    (state) => make(state, null),
  )
}
