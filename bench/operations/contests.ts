import type { Ask } from '../plain/ask'
import { plainClusterComparison } from '../plain/cluster-comparison'
import { plainCountyRanking } from '../plain/county-ranking'
import { plainIncomeGrowthGroups } from '../plain/income-growth-groups'
import { plainTownshipPage } from '../plain/township-page'
import { plainVillageSearch } from '../plain/village-search'

const YEAR = 2024
const BASE_YEAR = 2021
const TOWNSHIP = '370686103'
const COUNTY = '370686'

/** A saved operation, and the plain SQL of the same answer. */
export interface Contest {
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The facts of the answer's `data`. */
  plain(ask: Ask): Promise<object>
}

/** The operations that are timed beside plain SQL. */
export const contests: readonly Contest[] = [
  {
    operation: 'CountyRanking',
    // Every county on the map, so that the work grows with it.
    variables: { list: null },
    plain: async (ask) => ({ ranking: await plainCountyRanking(ask, YEAR) }),
  },
  {
    operation: 'IncomeGrowthGroups',
    variables: {},
    plain: async (ask) => ({ villageGroups: await plainIncomeGrowthGroups(ask, YEAR, BASE_YEAR) }),
  },
  {
    operation: 'ClusterComparison',
    variables: {},
    plain: async (ask) => ({ clusters: await plainClusterComparison(ask, { base: BASE_YEAR, from: 2019, to: YEAR }) }),
  },
  {
    operation: 'TownshipPage',
    variables: { code: TOWNSHIP },
    plain: async (ask) => ({ place: await plainTownshipPage(ask, TOWNSHIP, YEAR) }),
  },
  {
    operation: 'VillageSearch',
    variables: { county: COUNTY },
    plain: async (ask) => ({
      villages: await plainVillageSearch(ask, { county: COUNTY, year: YEAR, stars: 4, yuan: 100_000 }),
    }),
  },
]
