import { DomainError } from '../common/domain-error'
import type { Reader } from '../db/database'
import { quoteName } from '../db/dialect'
import { sqlNumber } from '../db/sql-value'
import type { Dataset } from '../intake/dataset'

/** Revisions that published sample rows. */
export async function sampleRevisions(reader: Reader): Promise<ReadonlySet<number>> {
  const rows = await reader.query<{ number: unknown }>('SELECT number FROM hub_revision WHERE isSample = 1')
  return new Set(rows.map(({ number }) => sqlNumber(number)))
}

/** The first dataset with a row that is no sample; null when there is none. */
async function datasetWithRealRows(reader: Reader, datasets: readonly Dataset[]): Promise<Dataset | null> {
  for (const dataset of datasets) {
    const [found] = await reader.query(
      `SELECT 1 AS found FROM ${quoteName(reader.dialect, dataset.table)} t
        WHERE t.revision NOT IN (SELECT number FROM hub_revision WHERE isSample = 1) LIMIT 1`,
    )
    if (found) return dataset
  }
  return null
}

/** Invented figures must never replace reported ones. Refuses with `SAMPLE_OVER_REAL_ROWS`. */
export async function refuseOverRealRows(reader: Reader, datasets: readonly Dataset[]): Promise<void> {
  const dataset = await datasetWithRealRows(reader, datasets)
  if (dataset === null) return
  throw new DomainError(
    'SAMPLE_OVER_REAL_ROWS',
    {
      zh: `系统中已有上报数据(${dataset.words.zh})，不能再载入样例数据。样例数据只用于空的系统。`,
      en: `The hub holds reported rows (${dataset.words.en}), so no sample is loaded. A sample is for an empty hub.`,
    },
    { dataset: dataset.key },
  )
}
