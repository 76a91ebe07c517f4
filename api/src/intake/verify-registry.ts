import { inChunks, inList } from '../db/bulk'
import type { Database, Reader } from '../db/database'
import { sqlBoolean } from '../db/sql-value'
import type { Dataset, Row } from './dataset'
import { type FoldedRow, foldLedger } from './fold-ledger'
import { sameRow } from './plan-rows'
import { findByKeys, registryPages, type StoredRow } from './registry-table'

/** A row on which registry and ledger disagree. */
export interface RegistryDifference {
  readonly dataset: string
  readonly rowKey: string
  readonly kind: 'MISSING_IN_REGISTRY' | 'NOT_IN_LEDGER' | 'OTHER_VALUES' | 'OTHER_REVISION'
  readonly ledger: Row | null
  readonly registry: Row | null
}

/** What `verify` found. */
export interface Verification {
  readonly rows: number
  readonly differenceCount: number
  /** The first hundred. */
  readonly differences: readonly RegistryDifference[]
}

const KEPT = 100
const CHUNK_ROWS = 500

/** Compares the registry with the fold of the ledger, both ways, in bounded memory and in one consistent view. */
export function verifyRegistry(db: Database, datasets: readonly Dataset[]): Promise<Verification> {
  return db.tx(async (tx) => {
    const differences: RegistryDifference[] = []
    let [rows, differenceCount] = [0, 0]
    const report = (difference: RegistryDifference) => {
      differenceCount++
      if (differences.length < KEPT) differences.push(difference)
    }
    for (const dataset of datasets) {
      rows += await compareFoldWithRegistry(tx, dataset, report)
      await findRowsWithoutLedger(tx, dataset, report)
    }
    return { rows, differenceCount, differences }
  })
}

type Report = (difference: RegistryDifference) => void

async function compareFoldWithRegistry(reader: Reader, dataset: Dataset, report: Report): Promise<number> {
  let rows = 0
  for await (const page of foldLedger(reader, dataset)) {
    rows += page.length
    for (const chunk of inChunks(page, CHUNK_ROWS)) {
      const stored = await findByKeys(
        reader,
        dataset,
        chunk.map(({ values }) => values),
      )
      for (const folded of chunk) {
        const difference = compare(dataset, folded, stored.get(folded.rowKey))
        if (difference) report(difference)
      }
    }
  }
  return rows
}

function compare(dataset: Dataset, folded: FoldedRow, stored: StoredRow | undefined): RegistryDifference | null {
  const base = { dataset: dataset.key, rowKey: folded.rowKey, ledger: folded.values, registry: stored?.values ?? null }
  if (!stored) return { ...base, kind: 'MISSING_IN_REGISTRY' }
  if (!sameRow(dataset, folded.values, stored.values)) return { ...base, kind: 'OTHER_VALUES' }
  return stored.revision === folded.revision ? null : { ...base, kind: 'OTHER_REVISION' }
}

/** Registry rows whose last ledger entry is a withdrawal, or that the ledger never saw. */
async function findRowsWithoutLedger(reader: Reader, dataset: Dataset, report: Report): Promise<void> {
  for await (const page of registryPages(reader, dataset, CHUNK_ROWS)) {
    const live = await liveKeys(
      reader,
      dataset,
      page.map(({ rowKey }) => rowKey),
    )
    for (const { rowKey, values } of page)
      if (!live.has(rowKey))
        report({ dataset: dataset.key, rowKey, kind: 'NOT_IN_LEDGER', ledger: null, registry: values })
  }
}

/** Which of some keys the ledger holds and has not withdrawn. */
async function liveKeys(reader: Reader, dataset: Dataset, rowKeys: readonly string[]): Promise<Set<string>> {
  const list = inList(rowKeys)
  const entries = await reader.query<{ rowKey: string; gone: unknown }>(
    'SELECT rowKey, afterPayload IS NULL AS gone FROM ledger_entry ' +
      `WHERE dataset = ? AND rowKey IN ${list.sql} ORDER BY rowKey, revision`,
    [dataset.key, ...list.params],
  )
  const live = new Set<string>()
  for (const { rowKey, gone } of entries) {
    if (sqlBoolean(gone)) live.delete(rowKey)
    else live.add(rowKey)
  }
  return live
}
