import { inChunks } from '../db/bulk'
import type { Database } from '../db/database'
import type { Dataset, Row } from '../intake/dataset'
import { registryPages } from '../intake/registry-table'
import { withdrawRows } from '../intake/withdraw-rows'
import { sampleRevisions } from './real-rows'

const PAGE_ROWS = 5_000
/** Rows a withdrawal: one transaction each, of a size that every engine bears. */
const WITHDRAWAL_ROWS = 100_000

/** Takes every row out that a sample publication wrote last, with a trace in the ledger. Answers how many. */
export async function removeSample(
  db: Database,
  datasets: readonly Dataset[],
  onProgress: (rows: number) => void = () => {},
): Promise<number> {
  const revisions = await sampleRevisions(db)
  if (revisions.size === 0) return 0
  let removed = 0
  // What refers to others goes first.
  for (const dataset of datasets.toReversed())
    for (const keys of inChunks(await sampleKeys(db, dataset, revisions), WITHDRAWAL_ROWS)) {
      const { withdrawn } = await withdrawRows(db, dataset, keys, { actor: 'sample', reason: '移除样例数据' })
      removed += withdrawn
      onProgress(removed)
    }
  return removed
}

async function sampleKeys(db: Database, dataset: Dataset, revisions: ReadonlySet<number>): Promise<Row[]> {
  const keys: Row[] = []
  for await (const page of registryPages(db, dataset, PAGE_ROWS))
    for (const { values, revision } of page)
      if (revisions.has(revision))
        keys.push(Object.fromEntries(dataset.naturalKey.map((property) => [property, values[property] ?? null])))
  return keys
}
