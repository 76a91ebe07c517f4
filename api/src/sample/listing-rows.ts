import type { Row } from '../intake/dataset'
import { villageCategoriesDataset } from '../village/village.dataset'
import type { SamplePlan } from './sample-plan'
import type { SampleTable } from './sample-table'

/** The listings of the supported villages. */
function* listingRows(plan: SamplePlan): Generator<Row, void> {
  for (const village of plan.villages)
    for (const listing of plan.listings.get(village) ?? [])
      yield { villageId: plan.map.villageCodes[village] as string, ...listing }
}

export const listingTable: SampleTable = { dataset: villageCategoriesDataset, rows: listingRows }
