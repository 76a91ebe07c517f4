import type { Reader } from '../db/database'
import type { Dataset } from './dataset'
import { planRows } from './plan-rows'
import { findByKeys } from './registry-table'
import { stagedPages } from './staged-pages'

/** What publishing would do, or did, to one dataset. */
export interface DatasetPreview {
  readonly dataset: string
  readonly inserted: number
  readonly changed: number
  readonly unchanged: number
}

/** What publishing a draft would do now, by dataset; those without rows are absent. Changes nothing. */
export async function previewSubmission(
  reader: Reader,
  datasets: readonly Dataset[],
  submissionId: number,
): Promise<DatasetPreview[]> {
  const previews: DatasetPreview[] = []
  for (const dataset of datasets) {
    const counts = { inserted: 0, changed: 0, unchanged: 0 }
    for await (const page of stagedPages(reader, submissionId, dataset)) {
      const stored = await findByKeys(
        reader,
        dataset,
        page.map(({ payload }) => payload),
      )
      const plan = planRows(dataset, page, stored)
      counts.inserted += plan.inserted.length
      counts.changed += plan.changed.length
      counts.unchanged += plan.unchanged
    }
    if (counts.inserted + counts.changed + counts.unchanged > 0) previews.push({ dataset: dataset.key, ...counts })
  }
  return previews
}
