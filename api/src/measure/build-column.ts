import { parsePeriod } from '../common/period'
import type { DivisionMap } from '../division/division-map'
import { type Column, NOT_APPLICABLE, NOT_COMPARABLE, NOT_DUE, NOT_REPORTED, REPORTED } from './column'
import type { Measure, MeasureRow } from './measure'

/** Whether a unit is due to report whatever its type: the supported units of the period; null: only by type. */
export type DueUnits = Pick<Column, 'values' | 'states'> | null

const STATE_CODES = { NOT_REPORTED, NOT_DUE, NOT_APPLICABLE } as const

/**
 * Lays the rows of a measure and period on a map.
 * Village committees are due to report; other units are when they are supported, and count when they do report. What the
 * plan asks of supported units alone is due of those alone. Rows of
 * villages that were merged since are added to their successor where amounts add up; anything else of a merged village
 * is not comparable (domain.md §4.8).
 */
export function buildColumn(
  map: DivisionMap,
  measure: Measure,
  period: string,
  rows: readonly MeasureRow[],
  due: DueUnits,
): Column {
  const count = map.villageCount
  const column: Column = {
    measure,
    period,
    values: new Float64Array(count).fill(Number.NaN),
    denominators: measure.kind === 'RATE' ? new Float64Array(count).fill(Number.NaN) : null,
    states: new Uint8Array(count),
    revisions: new Int32Array(count),
  }
  const merged: MeasureRow[] = []
  for (const row of rows) {
    const index = map.villageIndexById(row.villageId)
    if (index >= 0) setCell(column, index, row)
    else merged.push(row)
  }
  for (const row of merged) addMerged(column, map.successorIndexOf(row.villageId), row)
  if (owedByEachVillage(measure)) dropPartialSums(column, map, rows)
  fillAbsent(column, map, due)
  return column
}

function setCell(column: Column, index: number, row: MeasureRow): void {
  column.revisions[index] = row.revision
  const missingPart = column.denominators !== null && typeof row.denominator !== 'number'
  if (row.value === null || missingPart) {
    column.states[index] = STATE_CODES[row.state ?? 'NOT_REPORTED']
    return
  }
  column.states[index] = REPORTED
  column.values[index] = row.value
  if (column.denominators) column.denominators[index] = row.denominator as number
}

function addMerged(column: Column, index: number, row: MeasureRow): void {
  if (index < 0) return
  const adds = column.measure.kind === 'AMOUNT' || column.measure.kind === 'RATE'
  if (!adds) {
    column.states[index] = NOT_COMPARABLE
    column.values[index] = Number.NaN
    return
  }
  if (column.states[index] !== REPORTED) {
    setCell(column, index, row)
    return
  }
  if (row.value === null) return
  column.values[index] = (column.values[index] as number) + row.value
  if (column.denominators) column.denominators[index] = (column.denominators[index] as number) + (row.denominator ?? 0)
  column.revisions[index] = Math.max(column.revisions[index] as number, row.revision)
}

/** Whether every village committee owes its own report, and nothing else stands in for one that is missing. */
const owedByEachVillage = ({ absent, dueOnlyWhenSupported, kind }: Measure): boolean =>
  absent === 'NOT_REPORTED' && !dueOnlyWhenSupported && (kind === 'AMOUNT' || kind === 'RATE')

/** A merged village has no number of a period in which one of those it was made of was there and did not report. */
function dropPartialSums(column: Column, map: DivisionMap, rows: readonly MeasureRow[]): void {
  if (map.origins.length === 0) return
  const lastDay = parsePeriod(column.period).endsOn
  const answered = new Set(rows.filter(({ value, state }) => value !== null || state).map((row) => row.villageId))
  for (const { id, index, type, since, until } of map.origins) {
    const wasThere = (since === null || since <= lastDay) && (until === null || until > lastDay)
    if (!wasThere || type !== 'VILLAGE_COMMITTEE' || answered.has(id) || column.states[index] !== REPORTED) continue
    column.states[index] = NOT_REPORTED
    column.values[index] = Number.NaN
    if (column.denominators) column.denominators[index] = Number.NaN
  }
}

function fillAbsent(column: Column, map: DivisionMap, due: DueUnits): void {
  const { states, values, revisions, measure } = column
  const reporting = measure.absent === 'ZERO_IN_REPORTING_COUNTY' ? countiesWithRows(column, map) : null
  for (let index = 0; index < map.villageCount; index++) {
    if (states[index] !== NOT_REPORTED) continue
    const hasRow = revisions[index] !== 0
    const isZero = !hasRow && (measure.absent === 'ZERO' || reporting?.has(countyOf(map, index)))
    const isUnitDue = isDue(map, measure, due, index)
    if (isZero && (measure.absent === 'ZERO' || isUnitDue)) {
      states[index] = REPORTED
      values[index] = 0
    } else if (!hasRow && !isUnitDue) states[index] = NOT_DUE
  }
}

function isDue(map: DivisionMap, measure: Measure, due: DueUnits, index: number): boolean {
  if (!measure.dueOnlyWhenSupported && map.villageTypes[index] === 'VILLAGE_COMMITTEE') return true
  return due !== null && due.states[index] === REPORTED && due.values[index] === 1
}

const countyOf = (map: DivisionMap, index: number) => map.townshipOf[index]?.parent ?? null

function countiesWithRows(column: Column, map: DivisionMap): Set<unknown> {
  const counties = new Set<unknown>()
  for (let index = 0; index < map.villageCount; index++)
    if (column.revisions[index] !== 0) counties.add(countyOf(map, index))
  return counties
}
