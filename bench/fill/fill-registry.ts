import { insertRows } from '../../api/src/db/bulk'
import type { Database, Tx } from '../../api/src/db/database'
import { type SqlValue, sqlNumber, sqlText } from '../../api/src/db/sql-value'
import type { Dataset, Row } from '../../api/src/intake/dataset'
import { newestRevision } from '../../api/src/intake/hub-status'
import { bindValue } from '../../api/src/intake/registry-table'
import { createSubmission } from '../../api/src/intake/submission-store'
import { writeRevision } from '../../api/src/intake/take-revision'
import { firstCity, type Scale } from '../places-at-scale'
import { cityRows, type DatasetRows } from './city-rows'
import { citiesById, copyCity } from './copy-city'

/** Rows that are bound at a time. */
const ROWS_A_TURN = 2_000

/**
 * Fills the registry without the ways that files take, which at this scale would last for hours: the rows of the city by
 * inserts of many rows, those of every further city as copies inside the database. Without `figures` the figures that
 * only the plan reads stay out, which are half of the rows. Does nothing where the registry is filled.
 */
export async function fillRegistry(db: Database, scale: Scale, { figures }: { figures: boolean }): Promise<void> {
  if ((await newestRevision(db)).number > 0) return
  const tables = (await cityRows()).filter(
    ({ dataset: { key } }) => !isTour(key) && (figures || key !== 'villageFigures'),
  )
  const ids = await idsByCode(db, firstCity(scale))
  await hurry(db)
  await db.tx(async (tx) => {
    for (const table of tables) await insertTable(tx, table, ids)
  })
  const datasets = tables.map(({ dataset }) => dataset)
  const [first, ...others] = await citiesById(db)
  if (!first) throw new Error('There is no city to fill')
  for (const [at, city] of others.entries()) await copyCity(db, datasets, first, at + 2, city)
  await publish(db, datasets)
  await settle(db)
}

/** Tours belong to a city as a whole, and no operation here reads them. */
const isTour = (dataset: string): boolean => dataset.startsWith('tour')

/** The revision that all rows belong to; last, so that a registry that was half filled does not pass for a whole one. */
async function publish(db: Database, datasets: readonly Dataset[]): Promise<void> {
  const changes = datasets.map(({ key }) => ({
    ...{ dataset: key, fileName: null, inserted: 1, changed: 0, withdrawn: 0 },
  }))
  await db.tx(async (tx) => {
    const submissionId = await createSubmission(tx, { title: 'benchmark', actor: 'benchmark', isSample: true })
    await writeRevision(tx, { number: 1, publishedAt: new Date().toISOString(), submissionId, isSample: true }, changes)
  })
}

/** Internal ids of the places of a city by the code that they have in the original. */
async function idsByCode(db: Database, city: string): Promise<Map<string, number>> {
  const rows = await db.query('SELECT code, divisionId FROM division_version WHERE code >= ? AND code < ?', [
    city,
    `${city}:`,
  ])
  return new Map(rows.map((row) => [sqlText(row.code).slice(city.length), sqlNumber(row.divisionId)]))
}

async function insertTable(tx: Tx, { dataset, rows }: DatasetRows, ids: ReadonlyMap<string, number>): Promise<void> {
  const columns = [...dataset.columns.map(({ property }) => property), 'revision']
  let turn: SqlValue[][] = []
  for (const row of rows()) {
    turn.push([...dataset.columns.map((column) => boundValue(row, column, ids)), 1])
    if (turn.length < ROWS_A_TURN) continue
    await insertRows(tx, dataset.table, columns, turn)
    turn = []
  }
  await insertRows(tx, dataset.table, columns, turn)
}

function boundValue(
  row: Row,
  { property, type }: Dataset['columns'][number],
  ids: ReadonlyMap<string, number>,
): SqlValue {
  const value = row[property] ?? null
  if (value === null || (type !== 'village' && type !== 'region')) return bindValue(value)
  const id = ids.get(String(value).slice(4))
  if (id === undefined) throw new Error(`The benchmark has no place ${value}`)
  return id
}

/** Nothing of a benchmark must outlive the machine: SQLite need not wait for the disk, and may keep indexes in memory. */
async function hurry(db: Database): Promise<void> {
  if (db.dialect !== 'sqlite') return
  await db.source.query('PRAGMA synchronous = OFF')
  await db.source.query('PRAGMA cache_size = -1048576')
}

/** SQLite keeps what was written beside its file until it is told to put it in. */
async function settle(db: Database): Promise<void> {
  if (db.dialect !== 'sqlite') return
  await db.source.query('PRAGMA wal_checkpoint(TRUNCATE)')
  await db.source.query('PRAGMA cache_size = -65536')
}
