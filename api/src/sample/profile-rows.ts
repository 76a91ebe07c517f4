import type { Row } from '../intake/dataset'
import { villagesDataset } from '../village/village.dataset'
import { Random } from './random'
import { FIRST_YEAR, SAMPLE_YEARS } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import { householdsIn, residentsIn, type VillageStory } from './village-story'

const MISSING_ROWS = 0.015
const BLANK_CELLS = 0.01

/** Households, population and Party members of a village, year by year. */
function* profileRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const random = new Random(plan.options.seed, 'profile', story.code)
  const memberShare = random.real(0.035, 0.075)
  const memberGrowth = random.real(-0.01, 0.02)
  for (const year of SAMPLE_YEARS) {
    if (random.chance(MISSING_ROWS)) continue
    const registeredHouseholds = householdsIn(story, year)
    const residentHouseholds = residentsIn(story, year)
    const registeredPopulation = Math.round(registeredHouseholds * story.householdSize)
    yield {
      villageId: story.code,
      year,
      registeredHouseholds,
      residentHouseholds,
      registeredPopulation,
      residentPopulation: random.chance(BLANK_CELLS)
        ? null
        : Math.round(residentHouseholds * story.householdSize * 0.95),
      partyMembers: random.chance(BLANK_CELLS)
        ? null
        : Math.max(3, Math.round(registeredPopulation * memberShare * (1 + memberGrowth) ** (year - FIRST_YEAR))),
    }
  }
}

export const profileTable: SampleTable = {
  dataset: villagesDataset,
  rows: (plan) => rowsOfVillages(plan, (story) => profileRows(plan, story)),
}
