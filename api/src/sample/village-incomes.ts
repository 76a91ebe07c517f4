import { Random, randomOf } from './random'
import { FIRST_YEAR, SAMPLE_YEARS } from './sample-options'
import type { SamplePlan } from './sample-plan'
import type { VillageStory } from './village-story'

/** Incomes are whole hundreds of yuan, 0.01 万元, as offices report them: so components sum exactly in any unit. */
export const FEN_PER_HUNDRED_YUAN = 10_000

/** Of all villages, those with a factory or a market of their own: the tail above 300 万元. */
const RICH_SHARE = 0.035
/** Villages that begin without any collective income (空壳村). */
const EMPTY_SHARE = 0.015
const FIRST_YEAR_WITH_INCOME_OF_EMPTY = 2021

/** Growth of a year over all villages, beside what the village and its county add; a logarithm. */
const YEAR_GROWTH: Readonly<Record<number, number>> = { 2020: -0.03, 2021: 0.03, 2022: 0, 2023: 0.02, 2024: 0.01 }

/**
 * The regular collective income of a village, hundreds of yuan, for each year of the sample. One-off receipts come on
 * top.
 */
export function regularIncomes(plan: SamplePlan, story: VillageStory): number[] {
  const { seed } = plan.options
  const random = new Random(seed, 'income', story.code)
  const isEmpty = random.chance(EMPTY_SHARE)
  let level = isEmpty ? random.skewed(300, 0.4) : firstIncome(story, random) * countyLevel(seed, story.countyCode)
  return SAMPLE_YEARS.map((year) => {
    if (year > FIRST_YEAR) level *= Math.exp(growthOf(plan, story, year) + random.normal() * 0.09)
    return isEmpty && year < FIRST_YEAR_WITH_INCOME_OF_EMPTY ? 0 : Math.max(1, Math.round(level))
  })
}

/** Skewed: half of all villages below 14 万元, most between 5 and 50. */
function firstIncome(story: VillageStory, random: Random): number {
  const vigour = Math.exp(story.vigour * 0.3)
  if (random.chance(RICH_SHARE)) return random.skewed(13_000, 0.85) * vigour
  return random.skewed(story.isCommunity ? 6_000 : 1_450, 0.9) * vigour
}

const countyLevel = (seed: string, countyCode: string): number => 0.8 + randomOf(seed, 'county-level', countyCode) * 0.5

/** The county's own pace, and what a cooperative, support and a cluster add. */
function growthOf(plan: SamplePlan, story: VillageStory, year: number): number {
  const yearEnd = `${year}-12-31`
  const membership = plan.memberships.get(story.village)
  const isMember =
    membership !== undefined &&
    membership.joinedOn <= yearEnd &&
    (membership.leftOn === null || membership.leftOn > yearEnd)
  const isSupportedNow = story.isSupported && year > 2021
  const hasCooperative = story.cooperativeOn !== null && story.cooperativeOn <= yearEnd
  return (
    (YEAR_GROWTH[year] ?? 0) +
    randomOf(plan.options.seed, 'county-pace', story.countyCode) * 0.06 +
    (randomOf(plan.options.seed, 'county-year', story.countyCode, year) - 0.5) * 0.03 +
    (hasCooperative ? 0.02 : 0) +
    (isSupportedNow ? 0.04 : 0) +
    (isMember ? 0.04 : 0) +
    story.vigour * 0.015
  )
}
