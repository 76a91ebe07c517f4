import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { databases, openTestDatabase } from '../../test/databases'
import { datasets } from '../app/registry'
import { tryParsePeriod } from '../common/period'
import type { Database } from '../db/database'
import { DivisionMaps } from '../division/division-maps'
import { loadLines, SMALL_LIST } from '../division/test-lists'
import { figureMeasureList } from '../figure/figure-measure-list'
import type { Dataset, DatasetColumn, Row, RowValue } from '../intake/dataset'
import { importFiles } from '../intake/import-files'
import { openSourceFile } from '../intake/read/open-file'
import { cellText } from '../intake/read/sheet'
import { findByKeys } from '../intake/registry-table'
import { rowKeyOf } from '../intake/row-key'
import { exportDataset } from './export-dataset'
import { exportTemplate } from './export-template'
import type { Table, TableCell } from './table'
import { tableToCsv } from './table-to-csv'
import { tableToXlsx } from './table-to-xlsx'

const folder = mkdtempSync(join(tmpdir(), 'tianye-round-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
async function save(stream: Readable, extension: 'csv' | 'xlsx'): Promise<string> {
  const path = join(folder, `${++files}.${extension}`)
  await pipeline(stream, createWriteStream(path))
  return path
}

interface Places {
  readonly villages: ReadonlyMap<number, string>
  readonly regions: ReadonlyMap<number, string>
}

async function withPlaces(db: Database): Promise<Places> {
  await loadLines(db, '2000-01-01', SMALL_LIST)
  const map = await new DivisionMaps(db).mapOn(null)
  const regions = ['COUNTY', 'TOWNSHIP'] as const
  return {
    villages: new Map(map.villageCodes.map((code, index) => [map.villageIds[index] as number, code])),
    regions: new Map(regions.flatMap((level) => map.regionsOf(level).map(({ id, code }) => [id, code] as const))),
  }
}

/** Texts with everything that files may trip over. */
const text = (maxLength: number) =>
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '\n',
        '田',
        '野',
        '塂',
        'A',
        '0',
        '9',
        ' ',
        '&',
        '<',
        '_x0041_',
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => `例${parts.join('')}`.slice(0, maxLength))
    .map((made) => (made.length % 3 === 0 ? made.slice(1) : made).trim())
    .filter((made) => /[田野A09]/.test(made))

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const period = fc.constantFrom('2023', '2024H1', '2024Q3', '2023-07')

function valueFor(column: DatasetColumn, places: Places): fc.Arbitrary<RowValue> {
  const least = Math.max(column.min ?? -5_000_000_000, -5_000_000_000)
  const most = Math.min(column.max ?? 9_000_000_000, 9_000_000_000)
  switch (column.type) {
    case 'village':
      return fc.constantFrom(...places.villages.keys())
    case 'region':
      return fc.constantFrom(...places.regions.keys())
    case 'year':
      return fc.integer({ min: 2015, max: 2025 })
    case 'period':
      return period
    case 'date':
      return day
    case 'boolean':
      return fc.boolean()
    case 'enum':
    case 'measure':
      return fc.constantFrom(...Object.keys(column.values ?? {}))
    case 'text':
      return text(column.maxLength ?? 300)
    case 'decimal':
      return fc.integer({ min: Math.max(0, least), max: 100_000 }).map((thousandths) => thousandths / 1000)
    default:
      return fc.integer({ min: least, max: most })
  }
}

function rowOf(dataset: Dataset, places: Places): fc.Arbitrary<Row> {
  const fields = dataset.columns.map((column): [string, fc.Arbitrary<RowValue>] => {
    const value = valueFor(column, places)
    const needed = column.required || dataset.naturalKey.includes(column.property)
    return [column.property, needed ? value : fc.option(value, { nil: null })]
  })
  return fc.record(Object.fromEntries(fields)).map((row) => mended(dataset, row as Row))
}

const codeFrom = (text: RowValue | undefined) => `GM-${Buffer.from(String(text)).toString('hex').slice(0, 30)}`

/** What tours ask of a row that no value drawn at random has. */
const tourMends: Readonly<Record<string, (row: Row) => Row>> = {
  tours: ({ code }) => ({ code: codeFrom(code) }),
  tourStops: ({ code, villageId }) => ({ code: codeFrom(code), ...(villageId === null ? { clusterCode: 'x' } : {}) }),
  tourFigures: ({ against }) => ({ period: '2024', stat: null, against: against === null ? null : '2021' }),
  tourCharts: () => ({ fromPeriod: '2020', toPeriod: '2024', stat: null }),
  tourPhotos: ({ photo }) => ({
    photo: codeFrom(photo).slice(3).padEnd(64, '0'),
    noIdentifiablePerson: true,
  }),
}

/** What a dataset's own check minds is taken out, or made to fit; what stays wrong is dropped later. */
function mended(dataset: Dataset, row: Row): Row {
  const made: Row = { ...row }
  const measure = figureMeasureList.find(({ key }) => key === made.measure)
  if (dataset.key === 'villageFigures' && measure) {
    const periods = ['2023', '2024H1', '2024Q3', '2023-07']
    made.period = periods.find((key) => tryParsePeriod(key)?.kind === measure.periodKind) ?? null
    const isRate = measure.kind === 'RATE'
    made.value = isRate ? null : 1
    made.numerator = isRate ? 3 : null
    made.denominator = isRate ? 7.25 : null
  }
  Object.assign(made, tourMends[dataset.key]?.(made))
  for (const issue of dataset.check?.(made) ?? []) {
    const column = dataset.columns.find(({ property }) => property === issue.property)
    if (!column?.required) made[issue.property] = null
  }
  return made
}

const isSound = (dataset: Dataset, row: Row): boolean => (dataset.check?.(row) ?? []).length === 0

type RowsByDataset = ReadonlyMap<Dataset, readonly Row[]>

function rowsOfAll(places: Places): fc.Arbitrary<RowsByDataset> {
  const each = datasets.map((dataset) =>
    fc.uniqueArray(rowOf(dataset, places), { minLength: 4, maxLength: 8, selector: (row) => rowKeyOf(dataset, row) }),
  )
  return fc.tuple(...each).map((lists) => {
    const rows = new Map(
      datasets.map((dataset, index) => [dataset, (lists[index] ?? []).filter((row) => isSound(dataset, row))]),
    )
    for (const [dataset, list] of rows)
      for (const [property, target] of Object.entries(dataset.references ?? {})) {
        const named = rows.get(datasets.find(({ key }) => key === target) as Dataset)?.[0]
        for (const row of list) if (row[property] !== null) row[property] = named?.code ?? null
        rows.set(dataset, [...new Map(list.map((row) => [rowKeyOf(dataset, row), row])).values()])
      }
    return rows
  })
}

/** A value as a person fills it into the template, whose money is headed 元 or 万元. */
function written(column: DatasetColumn, value: RowValue, places: Places): TableCell {
  if (value === null) return null
  if (column.type === 'village') return places.villages.get(Number(value)) ?? null
  if (column.type === 'region') return places.regions.get(Number(value)) ?? null
  if (typeof value === 'boolean') return value ? '√' : '0'
  if (column.type === 'money') return Number(value) / (column.unit?.zh === '万元' ? 1_000_000 : 100)
  return value
}

/** The template with rows in it: heads as the template has them, names of villages left blank. */
async function filledTemplate(dataset: Dataset, rows: readonly Row[], places: Places): Promise<Table> {
  const template = await openSourceFile(await save(exportTemplate(dataset), 'xlsx'))
  const lines = []
  for await (const batch of template.sheets[0]?.rows() ?? []) lines.push(...batch)
  await template.close()
  const heads = lines[1]?.cells.map(cellText) ?? []
  const columnAt = (head: string) =>
    dataset.columns.find(({ words, unit }) => head === words.zh || head === `${words.zh}(${unit?.zh})`)
  return {
    title: cellText(lines[0]?.cells[0]),
    columns: heads.map((head) => ({ head, type: typeOf(columnAt(head)) })),
    rows: [
      rows.map((row) =>
        heads.map((head) => {
          const column = columnAt(head)
          return column ? written(column, row[column.property] ?? null, places) : null
        }),
      ),
    ],
    notes: ['测试'],
  }
}

const typeOf = (column: DatasetColumn | undefined) => (column?.type === 'date' ? 'DAY' : 'TEXT')

const importAll = (db: Database, paths: readonly string[]) => importFiles(db, datasets, paths, { actor: 'test' })

describe.each(databases)('template, import and export, on %s', (name) => {
  it.each(['xlsx', 'csv'] as const)(
    'say the same as %s',
    async (kind) => {
      const db = await openTestDatabase(name)
      const places = await withPlaces(db)
      const write = (table: Table) => save(kind === 'csv' ? tableToCsv(table) : tableToXlsx(table), kind)
      await fc.assert(
        fc.asyncProperty(rowsOfAll(places), async (rows) => {
          const filled: string[] = []
          for (const [dataset, list] of rows) filled.push(await write(await filledTemplate(dataset, list, places)))
          const first = await importAll(db, filled)
          expect(first.issues.filter(({ severity }) => severity !== 'NOTICE' && severity !== 'WARNING')).toEqual([])
          for (const [dataset, list] of rows) {
            const stored = await findByKeys(db, dataset, list)
            expect(list.map((row) => stored.get(rowKeyOf(dataset, row))?.values)).toEqual(list)
          }
          const exported: string[] = []
          for (const dataset of datasets) exported.push(await write(await exportDataset(db, dataset)))
          const again = await importAll(db, exported)
          expect(again.issues).toEqual([])
          expect(again.status).toBe('UNCHANGED')
          expect(again.datasets.map(({ dataset }) => dataset)).toEqual(datasets.map(({ key }) => key))
        }),
        { numRuns: 3, seed: 20241, endOnFailure: true },
      )
    },
    240_000,
  )
})
