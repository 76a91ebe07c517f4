import { addMonths } from '../common/calendar'
import type { DivisionMap } from '../division/division-map'
import type { VillageCategory } from '../village/village-category'
import { countyAt, groupBy } from './county-runs'
import { Random, randomOf } from './random'
import { ROUND_LISTED_ON } from './sample-options'
import { shareOut } from './share-out'

/** A listing of a village in a category of clause 二.1. */
export interface SampleListing {
  readonly category: VillageCategory
  readonly listedOn: string
  readonly delistedOn: string | null
  readonly isCityKeyVillage: boolean
}

/** Listings of a whole city. 314 and 100 are counts of the plan's first round; a smaller city gets its part. */
const QUOTAS: readonly (readonly [VillageCategory, number])[] = [
  ['LIFTED_FROM_POVERTY', 350],
  ['VITALIZATION_PRIORITY', 440],
  ['WEAK_PARTY_ORG', 170],
  ['PROMINENT_PROBLEM', 314],
  ['OTHER', 40],
]
const CITY_KEY_VILLAGES = 100
/** A city with at least so many villages gets the full counts. */
const WHOLE_CITY = 5_000
/**
 * Members of clusters are four times as likely to be priority villages, so that clusters can be compared (domain.md
 * §4.6).
 */
const CLUSTER_WEIGHT = 0.25

/** Listings by village index. All counties take part, each by its number of villages; a village may be listed twice. */
export function chooseListings(
  map: DivisionMap,
  villages: Int32Array,
  isInCluster: (village: number) => boolean,
  seed: string,
): Map<number, SampleListing[]> {
  const listings = new Map<number, SampleListing[]>()
  for (const ofCity of groupBy(villages, (village) => countyAt(map, village).parent).values()) {
    const part = Math.min(1, ofCity.length / WHOLE_CITY)
    const counties = [...groupBy(ofCity, (village) => countyAt(map, village)).values()]
    for (const [category, count] of QUOTAS) {
      const lotOf = (village: number) => {
        const lot = randomOf(seed, category, map.villageCodes[village] as string)
        return category === 'VITALIZATION_PRIORITY' && isInCluster(village) ? lot * CLUSTER_WEIGHT : lot
      }
      const chosen = chooseByLot(counties, Math.round(count * part), lotOf)
      const keys = category === 'VITALIZATION_PRIORITY' ? Math.round(CITY_KEY_VILLAGES * part) : 0
      chosen.forEach((village, order) => {
        const random = new Random(seed, 'listing', category, map.villageCodes[village] as string)
        const listing = { category, isCityKeyVillage: order < keys, ...datesOf(category, random) }
        listings.set(village, [...(listings.get(village) ?? []), listing])
      })
    }
  }
  return listings
}

/** `count` villages over counties by their size, those with the smallest lots first. */
function chooseByLot(counties: readonly number[][], count: number, lotOf: (village: number) => number): number[] {
  const shares = shareOut(
    count,
    counties.map((county) => county.length),
  )
  const chosen = counties.flatMap((county, at) =>
    county
      .map((village) => ({ village, lot: lotOf(village) }))
      .sort((one, other) => one.lot - other.lot)
      .slice(0, shares[at]),
  )
  return chosen.sort((one, other) => one.lot - other.lot).map(({ village }) => village)
}

function datesOf(category: VillageCategory, random: Random): { listedOn: string; delistedOn: string | null } {
  const listedOn = category === 'OTHER' && random.chance(0.5) ? random.day('2022-03-01', '2023-06-30') : ROUND_LISTED_ON
  return { listedOn, delistedOn: delistedOn(category, random) }
}

/** Most weak organisations are accepted within the year that R12 gives; a third of the others leave with the round. */
function delistedOn(category: VillageCategory, random: Random): string | null {
  const lot = random.next()
  if (category === 'WEAK_PARTY_ORG') {
    if (lot < 0.82) return random.day('2022-06-15', addMonths(ROUND_LISTED_ON, 12))
    return lot < 0.94 ? random.day('2022-11-04', '2023-05-31') : null
  }
  if (category === 'PROMINENT_PROBLEM' && lot < 0.35) return '2023-11-03'
  if (category === 'OTHER' && lot < 0.5) return random.day('2023-09-01', '2024-06-30')
  return null
}
