import type { Row } from '../intake/dataset'
import { starRatingsDataset } from '../rating/rating.dataset'
import { countyPace } from './figure-quality'
import { Random } from './random'
import { BASELINE_YEAR, FIRST_YEAR, LAST_YEAR, SAMPLE_YEARS } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import { clamp, type VillageStory } from './village-story'

const MISSING_ROWS = 0.02
/** Organisations that were under rectification in a year before the first round listed any. */
const EARLIER_RECTIFICATION = 0.01
/** Stars gained by what a county gains in quality. */
const STARS_A_PACE = 4.5

/** The star ratings of a village, approved each December. */
function* ratingRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const random = new Random(plan.options.seed, 'rating', story.code)
  const weak = (plan.listings.get(story.village) ?? []).find(({ category }) => category === 'WEAK_PARTY_ORG')
  const gainAYear = STARS_A_PACE * countyPace(plan, story.countyCode, 'party')
  for (const year of SAMPLE_YEARS) {
    const ratedOn = random.day(`${year}-12-08`, `${year}-12-28`)
    const isListed = weak !== undefined && weak.listedOn <= ratedOn && !(weak.delistedOn && weak.delistedOn <= ratedOn)
    const isEarlier = random.chance(EARLIER_RECTIFICATION) && year < BASELINE_YEAR
    const lift = story.isSupported && year > BASELINE_YEAR ? gainAYear * (year - BASELINE_YEAR) : 0
    const quality = 3 + story.vigour * 0.75 + (year - FIRST_YEAR) * 0.08 + lift + random.normal() * 0.4
    const isLate = year === LAST_YEAR && plan.late.has(story.village)
    if (random.chance(MISSING_ROWS) || isLate) continue
    const underRectification = isListed || isEarlier
    yield {
      villageId: story.code,
      year,
      stars: underRectification ? null : clamp(Math.round(weak ? Math.min(quality, 3.4) : quality), 1, 5),
      underRectification,
      ratedOn,
      validTo: `${year + 1}-12-31`,
      approvedBy: '示例县级党委组织部门',
    }
  }
}

export const ratingTable: SampleTable = {
  dataset: starRatingsDataset,
  rows: (plan) => rowsOfVillages(plan, (story) => ratingRows(plan, story)),
}
