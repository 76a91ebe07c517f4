import type { Database, Reader } from '../db/database'
import type { Dataset, RowValue } from './dataset'
import { storedKeyValues } from './registry-table'
import { joinRowKey } from './row-key'
import { stagedPages } from './staged-pages'
import { type PlacedRow, stagedByKeys, stagedIssue, unstage } from './staged-rows'
import type { StagedWork } from './staged-work'

/** Rows that name a row of another dataset, such as a cluster, which is neither stored nor being handed in, stay out. */
export async function checkReferences(
  db: Database,
  datasets: readonly Dataset[],
  dataset: Dataset,
  work: StagedWork,
): Promise<void> {
  for (const [property, targetKey] of Object.entries(dataset.references ?? {})) {
    const target = datasets.find(({ key }) => key === targetKey)
    if (!target) throw new Error(`${dataset.key}.${property} refers to the unknown dataset ${targetKey}`)
    for await (const page of stagedPages(db, work.submissionId, dataset)) {
      const values = [...new Set(page.map(({ payload }) => payload[property] ?? null))].filter(
        (value) => value !== null,
      )
      const known = await knownValues(db, target, values, work.submissionId)
      const lost = page.filter(({ payload }) => payload[property] != null && !known.has(payload[property] ?? null))
      if (lost.length > 0)
        await leaveOut(
          db,
          dataset,
          property,
          target,
          lost.map(({ rowKey }) => rowKey),
          work,
        )
    }
  }
}

/** Which key values of a dataset are stored or staged. */
async function knownValues(
  reader: Reader,
  target: Dataset,
  values: readonly RowValue[],
  submissionId: number,
): Promise<Set<RowValue>> {
  const stored = await storedKeyValues(reader, target, values)
  const keyed = new Map(values.map((value) => [joinRowKey([value]), value]))
  const staged = await stagedByKeys(reader, submissionId, target, [...keyed.keys()])
  return new Set([...stored, ...staged.map(({ rowKey }) => keyed.get(rowKey) ?? null)])
}

async function leaveOut(
  db: Database,
  dataset: Dataset,
  property: string,
  target: Dataset,
  rowKeys: readonly string[],
  work: StagedWork,
): Promise<void> {
  const rows: PlacedRow[] = await stagedByKeys(db, work.submissionId, dataset, rowKeys)
  await db.tx((tx) => unstage(tx, work.submissionId, dataset, rows))
  work.leaveOut(rows.length)
  for (const row of rows)
    work.report(
      stagedIssue('ERROR', dataset, row, work.fileNames, property, {
        code: 'REFERENCE_UNKNOWN',
        words: {
          zh: `“${target.words.zh}”中没有“${row.payload[property]}”，请先导入或与之一同导入。`,
          en: `There is no "${row.payload[property]}" among "${target.words.en}"; import it before or with this file.`,
        },
      }),
    )
}
