import { countyAt } from './county-runs'
import { Random } from './random'
import { FIRST_YEAR, ROUND_LISTED_ON } from './sample-options'
import type { SamplePlan } from './sample-plan'

/** What holds of a village through all its figures, so that they fit each other. */
export interface VillageStory {
  /** Index on the map. */
  readonly village: number
  readonly code: string
  readonly countyCode: string
  /** How well it is led, about −2 to 2: moves incomes, stars and reported figures. */
  readonly vigour: number
  /** A village of a town's edge that became a community: larger and richer. */
  readonly isCommunity: boolean
  /** Supported in the first round or later. */
  readonly isSupported: boolean
  /** Registered households of the first year. */
  readonly firstHouseholds: number
  /** Persons a household. */
  readonly householdSize: number
  /** Part of the registered households that live there, 0 to 1. */
  readonly residentShare: number
  /** Day on which its first cooperative was registered; null when it has none. */
  readonly cooperativeOn: string | null
}

/** The story of a village; the same whenever it is told. */
export function storyOf(plan: SamplePlan, village: number): VillageStory {
  const code = plan.map.villageCodes[village] as string
  const random = new Random(plan.options.seed, 'story', code)
  const isCommunity = plan.map.villageTypes[village] !== 'VILLAGE_COMMITTEE'
  const isSupported = plan.listings.has(village)
  return {
    village,
    code,
    countyCode: countyAt(plan.map, village).code,
    vigour: random.normal() * 0.9 - (isSupported ? 0.5 : 0),
    isCommunity,
    isSupported,
    firstHouseholds: Math.round(clamp(random.skewed(isCommunity ? 420 : 165, 0.5), 28, 1_900)),
    householdSize: random.real(2.3, 2.9),
    residentShare: random.real(0.68, 0.97),
    cooperativeOn: cooperativeDay(random, isSupported),
  }
}

/**
 * Two fifths of the villages had one by the middle of 2020. Supported villages without one mostly follow within the half
 * year that R22 gives; some are late, and some have none yet.
 */
function cooperativeDay(random: Random, isSupported: boolean): string | null {
  const lot = random.next()
  if (lot < 0.13) return random.day('2016-03-01', '2019-03-31')
  if (lot < 0.4) return random.day('2019-04-01', '2020-06-30')
  if (lot < 0.52) return random.day('2020-07-01', ROUND_LISTED_ON)
  if (isSupported && lot < 0.86) return random.day('2021-12-01', '2022-05-03')
  if (isSupported) return lot < 0.95 ? random.day('2022-05-20', '2023-10-31') : null
  return lot < 0.76 ? random.day('2021-12-01', '2024-10-31') : null
}

/** Registered households at the end of a year; villages shrink slowly. */
export const householdsIn = (story: VillageStory, year: number): number =>
  Math.round(story.firstHouseholds * 0.994 ** (year - FIRST_YEAR))

/** Resident households at the end of a year. */
export const residentsIn = (story: VillageStory, year: number): number =>
  Math.round(householdsIn(story, year) * story.residentShare * 0.99 ** (year - FIRST_YEAR))

/** A number brought to the nearer edge where it lies outside. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
