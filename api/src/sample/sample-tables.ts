import { clusterMemberTable, clusterMilestoneTable, clusterTable } from './cluster-rows'
import { collectiveIncomeTable } from './collective-income-rows'
import { cooperativeTable, unionTable } from './cooperative-rows'
import { figureTable } from './figure-rows'
import { industryTable } from './industry-rows'
import { listingTable } from './listing-rows'
import { postingTable } from './posting-rows'
import { profileTable } from './profile-rows'
import { projectTable } from './project-rows'
import { ratingTable } from './rating-rows'
import { residentIncomeTable, ruralIncomeTable } from './resident-income-rows'
import type { SampleTable } from './sample-table'
import { tourTables } from './tour-rows'

/** Every file of the sample; what others name by code comes before them. */
export const sampleTables: readonly SampleTable[] = [
  profileTable,
  listingTable,
  cooperativeTable,
  unionTable,
  industryTable,
  collectiveIncomeTable,
  residentIncomeTable,
  ruralIncomeTable,
  projectTable,
  ratingTable,
  clusterTable,
  clusterMemberTable,
  clusterMilestoneTable,
  postingTable,
  figureTable,
  ...tourTables,
]
