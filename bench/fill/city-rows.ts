import type { DivisionMap } from '../../api/src/division/division-map'
import { DivisionMaps } from '../../api/src/division/division-maps'
import type { Dataset, Row } from '../../api/src/intake/dataset'
import { DEFAULT_SAMPLE } from '../../api/src/sample/sample-options'
import { planSample } from '../../api/src/sample/sample-plan'
import type { SampleTable } from '../../api/src/sample/sample-table'
import { sampleTables } from '../../api/src/sample/sample-tables'
import { openHub } from '../open-hub'
import { placesAt } from '../places-at-scale'

/** Rows of one dataset, with villages and regions by code. */
export interface DatasetRows {
  readonly dataset: Dataset
  readonly rows: () => Iterable<Row>
}

/** The sample of every village of the city for six years, as the hub writes it to files, without the files. */
export async function cityRows(): Promise<DatasetRows[]> {
  const plan = planSample(await cityMap(), { ...DEFAULT_SAMPLE, everyVillage: true })
  return sampleTables.map((table: SampleTable) => ({ dataset: table.dataset, rows: () => table.rows(plan) }))
}

async function cityMap(): Promise<DivisionMap> {
  const hub = await openHub('sqlite', await placesAt('city'))
  try {
    return await new DivisionMaps(hub.db).mapOn(null)
  } finally {
    await hub.drop()
  }
}
