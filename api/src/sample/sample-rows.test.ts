import { exampleCity } from '../../test/map-of-places'
import '../app/registry'
import type { DatasetColumn, Row } from '../intake/dataset'
import { rowKeyOf } from '../intake/row-key'
import { DEFAULT_SAMPLE, LAST_DAY } from './sample-options'
import { planSample } from './sample-plan'
import type { SampleTable } from './sample-table'
import { sampleTables } from './sample-tables'

const plan = planSample(exampleCity(), DEFAULT_SAMPLE)
const rows = new Map(sampleTables.map((table) => [table.dataset.key, [...table.rows(plan)]]))
const rowsOf = (table: SampleTable): Row[] => rows.get(table.dataset.key) ?? []
const tables = sampleTables.map((table) => [table.dataset.key, table] as const)

/** What the columns of a dataset ask of a value, without the help of the intake that asks the same. */
function faultOf(column: DatasetColumn, row: Row): string | null {
  const value = row[column.property] ?? null
  if (value === null) return column.required ? 'required' : null
  if (column.values && !(String(value) in column.values)) return 'no value of the list'
  if (column.type === 'integer' && !Number.isInteger(value)) return 'not whole'
  if (typeof value === 'number' && value < (column.min ?? -Infinity)) return 'too small'
  if (typeof value === 'number' && value > (column.max ?? Infinity)) return 'too large'
  if (column.type === 'money' && !Number.isSafeInteger(value)) return 'not whole fen'
  if (typeof value === 'string' && value.length > (column.maxLength ?? Infinity)) return 'too long'
  if (
    column.type === 'date' &&
    (String(value) < '2000-01-01' || String(value) > `${Number(LAST_DAY.slice(0, 4)) + 1}-12-31`)
  )
    return 'outside the years of the sample'
  return null
}

test.each(tables)('%s has rows, and each passes the checks of its columns and dataset', (_, table) => {
  expect(rowsOf(table).length).toBeGreaterThan(0)
  const faulty = rowsOf(table).flatMap((row) => {
    const faults = table.dataset.columns.flatMap((column) => faultOf(column, row) ?? [])
    const issues = table.dataset.check?.(row) ?? []
    return faults.length + issues.length > 0 ? [{ row, faults, issues }] : []
  })
  expect(faulty).toEqual([])
})

test.each(tables)('%s names each row once and knows no other property', (_, table) => {
  const keys = rowsOf(table).map((row) => rowKeyOf(table.dataset, row))
  expect(new Set(keys).size).toBe(keys.length)
  const known = new Set(table.dataset.columns.map(({ property }) => property))
  const given = new Set(rowsOf(table).flatMap((row) => Object.keys(row)))
  expect([...given].filter((property) => !known.has(property))).toEqual([])
})

test('villages and regions are on the map, members are of clusters that are listed', () => {
  const { map } = plan
  const codes = new Set(map.villageCodes)
  const clusters = new Set((rows.get('clusters') ?? []).map(({ code }) => code))
  const all = tables.flatMap(([, table]) => rowsOf(table))
  const valuesOf = (property: string) =>
    new Set(all.flatMap((row) => (row[property] == null ? [] : [String(row[property])])))
  const strangers = (property: string, isKnown: (value: string) => boolean) =>
    [...valuesOf(property)].filter((value) => !isKnown(value))
  expect(strangers('villageId', (code) => codes.has(code))).toEqual([])
  expect(strangers('leadVillageId', (code) => codes.has(code))).toEqual([])
  expect(strangers('regionId', (code) => map.region(code) !== null)).toEqual([])
  expect(strangers('clusterCode', (code) => clusters.has(code))).toEqual([])
  expect(valuesOf('clusterCode').size).toBe(clusters.size)
  const stops = new Set((rows.get('tourStops') ?? []).map(({ code }) => code))
  expect(stops.size).toBe(5)
  expect(strangers('stopCode', (code) => stops.has(code))).toEqual([])
})

test('nothing is dated after the sample, but the day to which a rating holds', () => {
  const days = tables.flatMap(([, table]) =>
    rowsOf(table).flatMap((row) =>
      table.dataset.columns
        .filter(({ type, property }) => type === 'date' && property !== 'validTo')
        .flatMap(({ property }) => (row[property] ? [String(row[property])] : [])),
    ),
  )
  expect(days.filter((day) => day > LAST_DAY)).toEqual([])
})

test('names say that they are examples', () => {
  for (const key of ['cooperatives', 'cooperativeUnions', 'industries', 'livelihoodProjects', 'clusters'])
    for (const { name } of rows.get(key) ?? []) expect(name).toMatch(/^示例/)
})
