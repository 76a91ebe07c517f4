import { FEN_PER_YUAN } from '../common/money'
import type { MapRegion } from '../division/division-map'
import { residentIncomesDataset, ruralIncomeStatsDataset } from '../income/income.dataset'
import type { Row } from '../intake/dataset'
import { countyAt } from './county-runs'
import { Random, randomOf } from './random'
import { FIRST_YEAR, LAST_YEAR, SAMPLE_YEARS } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import type { VillageStory } from './village-story'

const MISSING_ROWS = 0.025
/** Part of the year's income that is in by the end of each quarter. */
const CUMULATIVE = [0.31, 0.51, 0.76, 1] as const

/** Income a head of a region in a year, yuan, by the survey. Invented. */
function surveyIncome(seed: string, code: string, year: number): number {
  const first = 18_500 + randomOf(seed, 'survey-level', code) * 6_500
  const pace = 0.048 + randomOf(seed, 'survey-pace', code) * 0.03
  return first * (1 + pace) ** (year - FIRST_YEAR)
}

/** A city's lies among those of its counties. */
function surveyIncomeOf(seed: string, region: MapRegion, year: number): number {
  const counties = region.level === 'CITY' ? region.children.filter(({ level }) => level === 'COUNTY') : []
  if (counties.length === 0) return surveyIncome(seed, region.code, year)
  return counties.reduce((sum, { code }) => sum + surveyIncome(seed, code, year), 0) / counties.length
}

/** What a village reports lies around the survey of its county, for it is another basis (上报口径). */
function* residentIncomeRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const { seed } = plan.options
  const random = new Random(seed, 'resident-income', story.code)
  const place = random.skewed(0.96, 0.16) * Math.exp(story.vigour * 0.05)
  for (const year of SAMPLE_YEARS) {
    const yuan = Math.round(surveyIncome(seed, story.countyCode, year) * place * Math.exp(random.normal() * 0.015))
    const isLate = year === LAST_YEAR && plan.late.has(story.village)
    if (random.chance(MISSING_ROWS) || isLate) continue
    yield { villageId: story.code, year, reportedFen: yuan * FEN_PER_YUAN }
  }
}

/** Survey statistics of the counties and cities of the villages, by year and by cumulative quarter. */
function* ruralIncomeRows(plan: SamplePlan): Generator<Row, void> {
  const counties = new Set<MapRegion>()
  for (const village of plan.villages) counties.add(countyAt(plan.map, village))
  const cities = new Set([...counties].flatMap(({ parent }) => (parent?.level === 'CITY' ? [parent] : [])))
  const isInside = ({ code }: MapRegion) => code.startsWith(plan.options.within)
  for (const region of [...cities, ...counties].filter(isInside))
    for (const year of SAMPLE_YEARS) {
      const regionId = region.code
      const yuan = surveyIncomeOf(plan.options.seed, region, year)
      for (const [at, part] of CUMULATIVE.entries())
        yield { regionId, period: `${year}Q${at + 1}`, valueFen: Math.round(yuan * part) * FEN_PER_YUAN }
      yield { regionId, period: String(year), valueFen: Math.round(yuan) * FEN_PER_YUAN }
    }
}

export const residentIncomeTable: SampleTable = {
  dataset: residentIncomesDataset,
  moneyUnit: '元',
  rows: (plan) => rowsOfVillages(plan, (story) => residentIncomeRows(plan, story)),
}
export const ruralIncomeTable: SampleTable = {
  dataset: ruralIncomeStatsDataset,
  moneyUnit: '元',
  rows: ruralIncomeRows,
}
