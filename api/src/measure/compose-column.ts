import type { Period } from '../common/period'
import { CELL_STATES, type Column, NOT_APPLICABLE, NOT_COMPARABLE, NOT_DUE, NOT_REPORTED, REPORTED } from './column'
import type { Measure } from './measure'

/**
 * Makes the column of a longer period from those of its parts by the time rule of the measure. `given` are the columns of
 * the parts that are in, in order; at least one. A village counts in a sum when it reported every part that was due of
 * it: a sum of ten months out of twelve is not told as if it were the sum.
 */
export function composeColumn(
  measure: Measure,
  period: Period,
  all: readonly Period[],
  given: readonly Column[],
): Column {
  const last = given.at(-1)
  if (!last) throw new Error('A period is made from at least one part')
  const made = measure.timeRule === 'STOCK' ? last : addColumns(given)
  const parts = { kind: measure.periodKind, all: all.map(({ key }) => key), given: given.map((part) => part.period) }
  return { ...made, measure, period: period.key, parts }
}

/** The column of a longer period none of whose parts is in. `due` tells who would have had to report. */
export function columnWithoutParts(measure: Measure, period: Period, all: readonly Period[], due: Column): Column {
  const nothing = new Float64Array(due.values.length).fill(Number.NaN)
  return {
    measure,
    period: period.key,
    values: nothing,
    denominators: due.denominators && nothing,
    states: due.states.map((state) => (state === REPORTED ? NOT_REPORTED : state)),
    revisions: new Int32Array(nothing.length),
    parts: { kind: measure.periodKind, all: all.map(({ key }) => key), given: [] },
  }
}

/** What the states of the parts make of the whole: the gravest wins, and only what no part spoils is a number. */
const GRAVITY: readonly number[] = [NOT_DUE, NOT_APPLICABLE, REPORTED, NOT_REPORTED, NOT_COMPARABLE]

function addColumns(columns: readonly Column[]): Column {
  const [first] = columns as readonly [Column, ...Column[]]
  const count = first.values.length
  const values = new Float64Array(count)
  const denominators = first.denominators && new Float64Array(count)
  const states = new Uint8Array(count).fill(NOT_DUE)
  const revisions = new Int32Array(count)
  const graver = graverStates()
  for (const column of columns) {
    for (let index = 0; index < count; index++) {
      const state = column.states[index] as number
      states[index] = graver[(states[index] as number) * STATES + state] as number
      revisions[index] = Math.max(revisions[index] as number, column.revisions[index] as number)
      if (state !== REPORTED) continue
      values[index] = (values[index] as number) + (column.values[index] as number)
      if (denominators && column.denominators)
        denominators[index] = (denominators[index] as number) + (column.denominators[index] as number)
    }
  }
  for (let index = 0; index < count; index++) {
    if (states[index] === REPORTED) continue
    values[index] = Number.NaN
    if (denominators) denominators[index] = Number.NaN
  }
  return { ...first, values, denominators, states, revisions }
}

const STATES = CELL_STATES.length

/** By two states: the graver one. A table, because the loop over villages is long. */
function graverStates(): Uint8Array {
  const graver = new Uint8Array(STATES * STATES)
  for (let one = 0; one < STATES; one++)
    for (let other = 0; other < STATES; other++)
      graver[one * STATES + other] = GRAVITY.indexOf(other) > GRAVITY.indexOf(one) ? other : one
  return graver
}
