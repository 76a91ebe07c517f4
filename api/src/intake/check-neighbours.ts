import type { Reader } from '../db/database'
import type { Dataset, NeighbourCheck, Row } from './dataset'
import type { StagedRow } from './plan-rows'
import { findByKeys } from './registry-table'
import { rowKeyOf } from './row-key'
import { stagedPages } from './staged-pages'
import { stagedByKeys, stagedIssue } from './staged-rows'
import type { StagedWork } from './staged-work'

/** Looks at staged rows beside their neighbours, for example the year before: what is handed in, else what is stored. */
export async function checkNeighbours(reader: Reader, dataset: Dataset, work: StagedWork): Promise<void> {
  const { compare } = dataset
  if (!compare) return
  for await (const page of stagedPages(reader, work.submissionId, dataset))
    await checkPage(reader, dataset, compare, page, work)
}

async function checkPage(
  reader: Reader,
  dataset: Dataset,
  compare: NeighbourCheck,
  page: readonly StagedRow[],
  work: StagedWork,
): Promise<void> {
  const keys = page.map(({ payload }) => compare.neighbourOf(payload)).filter((key) => key !== null)
  if (keys.length === 0) return
  const stored = await findByKeys(reader, dataset, keys)
  const staged = await stagedByKeys(
    reader,
    work.submissionId,
    dataset,
    keys.map((key) => rowKeyOf(dataset, key)),
  )
  const neighbours = new Map<string, Row>([...stored].map(([rowKey, { values }]) => [rowKey, values]))
  for (const { rowKey, payload } of staged) neighbours.set(rowKey, { ...neighbours.get(rowKey), ...payload })
  for (const row of page) {
    const key = compare.neighbourOf(row.payload)
    const neighbour = key && neighbours.get(rowKeyOf(dataset, key))
    if (!neighbour) continue
    for (const issue of compare.check(row.payload, neighbour))
      work.report(stagedIssue('WARNING', dataset, row, work.fileNames, issue.property, issue))
  }
}
