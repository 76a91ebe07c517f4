import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { quoteName } from '../db/dialect'
import { sqlNumber, sqlNumberOrNull } from '../db/sql-value'
import type { Dataset } from './dataset'

/** What the registry holds of one dataset. */
export interface DatasetState {
  readonly dataset: Dataset
  readonly rows: number
  /** Years or periods with rows, oldest first; empty for datasets without a period. */
  readonly periods: readonly string[]
  /** The revision that last touched the dataset; null when nothing of it was ever published. */
  readonly lastRevision: number | null
  /** Instant, ISO 8601 in UTC. */
  readonly lastPublishedAt: string | null
}

/** A dataset that a revision touched. */
export interface DatasetTouch {
  readonly revision: number
  readonly dataset: string
}

/** The newest revision and when it was published; revision 0 and null before the first publication. */
export async function newestRevision(reader: Reader): Promise<{ number: number; publishedAt: string | null }> {
  const [row] = await reader.query<{ number: unknown; publishedAt: string }>(
    'SELECT number, publishedAt FROM hub_revision ORDER BY number DESC LIMIT 1',
  )
  return row ? { number: sqlNumber(row.number), publishedAt: row.publishedAt } : { number: 0, publishedAt: null }
}

/** What was touched after a revision, oldest first: what a process that knows that revision must drop. */
export async function touchedSince(reader: Reader, revision: number): Promise<DatasetTouch[]> {
  const rows = await reader.query<{ revision: unknown; dataset: string }>(
    'SELECT revision, dataset FROM revision_dataset WHERE revision > ? ORDER BY revision, dataset',
    [revision],
  )
  return rows.map((row) => ({ revision: sqlNumber(row.revision), dataset: row.dataset }))
}

/** The state of every dataset, in the order given; a fixed number of statements a dataset. */
export async function datasetStatus(reader: Reader, datasets: readonly Dataset[]): Promise<DatasetState[]> {
  const last = await lastPublications(reader)
  const states: DatasetState[] = []
  for (const dataset of datasets) {
    const { rows, periods } = await countByPeriod(reader, dataset)
    const publication = last.get(dataset.key)
    states.push({
      dataset,
      rows,
      periods,
      lastRevision: publication?.revision ?? null,
      lastPublishedAt: publication?.publishedAt ?? null,
    })
  }
  return states
}

async function lastPublications(reader: Reader): Promise<Map<string, { revision: number; publishedAt: string }>> {
  const rows = await reader.query<{ dataset: string; revision: unknown; publishedAt: string }>(
    'SELECT l.dataset, l.revision, r.publishedAt FROM ' +
      '(SELECT dataset, MAX(revision) AS revision FROM revision_dataset GROUP BY dataset) l ' +
      'JOIN hub_revision r ON r.number = l.revision',
  )
  return new Map(rows.map((row) => [row.dataset, { revision: sqlNumber(row.revision), publishedAt: row.publishedAt }]))
}

async function countByPeriod(reader: Reader, dataset: Dataset): Promise<{ rows: number; periods: string[] }> {
  const table = quoteName(reader.dialect, dataset.table)
  const column = dataset.columns.find(({ type }) => type === 'year' || type === 'period')
  if (!column) {
    const [row] = await reader.query<{ total: unknown }>(`SELECT COUNT(*) AS total FROM ${table}`)
    return { rows: sqlNumber(row?.total), periods: [] }
  }
  const name = quoteName(reader.dialect, column.property)
  const counts = await reader.query<{ period: unknown; total: unknown }>(
    `SELECT ${name} AS period, COUNT(*) AS total FROM ${table} GROUP BY ${name} ORDER BY ${name}`,
  )
  return {
    rows: counts.reduce((total, count) => total + sqlNumber(count.total), 0),
    periods: counts.filter(({ period }) => period !== null).map(({ period }) => String(period)),
  }
}

/** Whether any current row comes from a sample publication: then every page and export carries 样例数据. */
export async function isSampleLoaded(reader: Reader, datasets: readonly Dataset[]): Promise<boolean> {
  const revisions = await reader.query<{ number: unknown }>('SELECT number FROM hub_revision WHERE isSample = 1')
  if (revisions.length === 0) return false
  const list = inList(revisions.map(({ number }) => sqlNumberOrNull(number)))
  for (const dataset of datasets) {
    const table = quoteName(reader.dialect, dataset.table)
    const sql = `SELECT 1 AS found FROM ${table} WHERE revision IN ${list.sql} LIMIT 1`
    if ((await reader.query(sql, list.params)).length > 0) return true
  }
  return false
}
