import type { PeriodKind } from '../common/period'
import type { Measure } from './measure'
import type { FigureState } from './measure-enums'

/** Code of a cell's state in a column: its place in this list. */
export const CELL_STATES = [
  'NOT_REPORTED',
  'REPORTED',
  'NOT_DUE',
  'NOT_APPLICABLE',
  'SUPPRESSED',
  'NOT_COMPARABLE',
] as const satisfies readonly FigureState[]

export type CellState = (typeof CELL_STATES)[number]

export const NOT_REPORTED = 0
export const REPORTED = 1
export const NOT_DUE = 2
export const NOT_APPLICABLE = 3
export const SUPPRESSED = 4
export const NOT_COMPARABLE = 5

/** What the column of a longer period is made from; keys of periods, in order. */
export interface ColumnParts {
  /** The kind that the measure is reported by. */
  readonly kind: PeriodKind
  /** All parts of the period. */
  readonly all: readonly string[]
  /** Those that are in; a stock is what the last of them says. */
  readonly given: readonly string[]
}

/** A measure in a period, one cell per village of a map. Immutable once built. */
export interface Column {
  readonly measure: Measure
  readonly period: string
  /** Stored value, or numerator of a rate; NaN where the state is not REPORTED. */
  readonly values: Float64Array
  /** Denominators of a rate; null for other measures. */
  readonly denominators: Float64Array | null
  /** State codes, see `CELL_STATES`. */
  readonly states: Uint8Array
  /** The revision that last changed the cell; 0 where there is no row. */
  readonly revisions: Int32Array
  /** Absent: the measure is reported by such periods. */
  readonly parts?: ColumnParts
}

/** Memory that a column holds. */
export function columnBytes(column: Column): number {
  const { values, denominators, states, revisions } = column
  return values.byteLength + (denominators?.byteLength ?? 0) + states.byteLength + revisions.byteLength
}

/** Whether a village owes a number: it has reported it or not. */
export const isDueAt = ({ states }: Column, index: number): boolean =>
  states[index] === REPORTED || states[index] === NOT_REPORTED

export const stateAt = (column: Column, index: number): CellState =>
  CELL_STATES[column.states[index] as number] as CellState

/** Some cells of a column, by their indexes, ascending. */
export function takeCells(column: Column, indexes: Int32Array): Column {
  const { values, denominators, states, revisions } = column
  const [first, last] = [indexes[0], indexes.at(-1)]
  // A territory in one piece is a run of villages: its cells are looked at where they lie.
  if (first !== undefined && last === first + indexes.length - 1)
    return {
      ...column,
      values: values.subarray(first, last + 1),
      denominators: denominators?.subarray(first, last + 1) ?? null,
      states: states.subarray(first, last + 1),
      revisions: revisions.subarray(first, last + 1),
    }
  return {
    ...column,
    values: Float64Array.from(indexes, (index) => values[index] as number),
    denominators: denominators && Float64Array.from(indexes, (index) => denominators[index] as number),
    states: Uint8Array.from(indexes, (index) => states[index] as number),
    revisions: Int32Array.from(indexes, (index) => revisions[index] as number),
  }
}
