import type { DivisionMap } from '../division/division-map'
import { type Column, NOT_APPLICABLE, NOT_REPORTED, REPORTED } from '../measure/column'
import { shownValue } from '../measure/measure'
import type { MeasureReader } from '../measure/measure-reader'
import { measureOf } from '../measure/metric'
import type { Bound, OverYear } from './plan-model'

/**
 * A metric as the plan compares it: one shown number per village of a map, and the state codes of `measure/column`. May
 * share its arrays with a column, so nobody writes to them.
 */
export interface MetricVector {
  readonly values: Float64Array
  readonly states: Uint8Array
}

/** A column in shown units; a rate as percent. A rate that too few answers stand behind counts as not reported. */
export function vectorOf(column: Column): MetricVector {
  const { measure, values, denominators, states } = column
  if (denominators) return rateVector(column, denominators)
  if (measure.unit !== 'YUAN') return { values, states }
  return { values: values.map((value) => shownValue(measure, value)), states }
}

function rateVector({ measure, values, states }: Column, denominators: Float64Array): MetricVector {
  const shown = new Float64Array(values.length)
  const known = states.slice()
  const least = measure.minDenominator ?? 0
  for (let index = 0; index < values.length; index++) {
    const denominator = denominators[index] as number
    const isTold = !(denominator < least)
    shown[index] = isTold ? shownValue(measure, (values[index] as number) / denominator) : Number.NaN
    if (!isTold) known[index] = NOT_REPORTED
  }
  return { values: shown, states: known }
}

/** The metric in one period of its own kind. */
export const periodVector = async (
  figures: MeasureReader,
  map: DivisionMap,
  metric: string,
  period: string,
): Promise<MetricVector> => vectorOf(await figures.column(map, measureOf(metric), period))

/**
 * The metric in a calendar year. LAST: its last period of the year that has data. POOLED: all periods of the year
 * together, a rate by the sums of its parts; periods that a village did not report are left out of both sums.
 */
export async function yearVector(
  figures: MeasureReader,
  map: DivisionMap,
  metric: string,
  year: number,
  overYear: OverYear,
): Promise<MetricVector> {
  const measure = measureOf(metric)
  if (measure.periodKind === 'YEAR') return periodVector(figures, map, metric, String(year))
  const periods = (await figures.periodsOf(measure)).filter((period) => period.startsWith(`${year}`))
  const last = periods.at(-1)
  if (last === undefined) return nothingReported(map)
  if (overYear === 'LAST') return periodVector(figures, map, metric, last)
  return vectorOf(poolColumns(await Promise.all(periods.map((period) => figures.column(map, measure, period)))))
}

function nothingReported(map: DivisionMap): MetricVector {
  return { values: new Float64Array(map.villageCount).fill(Number.NaN), states: new Uint8Array(map.villageCount) }
}

/** Sums of values and of denominators over some columns of one measure. */
export function poolColumns(columns: readonly Column[]): Column {
  const [first] = columns
  if (!first) throw new Error('No column to pool')
  const count = first.values.length
  const pooled = {
    ...first,
    values: new Float64Array(count).fill(Number.NaN),
    denominators: first.denominators && new Float64Array(count).fill(Number.NaN),
    states: first.states.slice(),
  }
  for (const column of columns) for (let index = 0; index < count; index++) addCell(pooled, column, index)
  return pooled
}

function addCell(pooled: Column, column: Column, index: number): void {
  const [before, now] = [pooled.states[index], column.states[index]]
  if (now !== REPORTED) {
    // What does not apply in one quarter may still be missing in another: missing is what must be told.
    if (before !== REPORTED && now === NOT_REPORTED) pooled.states[index] = NOT_REPORTED
    return
  }
  const isFirst = Number.isNaN(pooled.values[index])
  pooled.states[index] = REPORTED
  pooled.values[index] = (column.values[index] as number) + (isFirst ? 0 : (pooled.values[index] as number))
  if (pooled.denominators && column.denominators)
    pooled.denominators[index] =
      (column.denominators[index] as number) + (isFirst ? 0 : (pooled.denominators[index] as number))
}

/** Whether a number keeps a bound; bounds are inclusive but for `above` (domain.md §1). */
export function holds({ atLeast, atMost, above }: Bound, value: number): boolean {
  return (
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (above === undefined || value > above)
  )
}

export const isReported = ({ states }: MetricVector, index: number): boolean => states[index] === REPORTED

export const isNotApplicable = ({ states }: MetricVector, index: number): boolean => states[index] === NOT_APPLICABLE
