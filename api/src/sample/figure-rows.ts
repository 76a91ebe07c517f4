import type { Period } from '../common/period'
import { villageFiguresDataset } from '../figure/figure.dataset'
import type { FigureMeasure } from '../figure/figure-measure'
import { figureMeasureList } from '../figure/figure-measure-list'
import type { Row } from '../intake/dataset'
import { figurePeriods } from './figure-periods'
import { figureValues } from './figure-values'
import { Random, randomOf } from './random'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import { clamp, type VillageStory } from './village-story'

const MISSING_ROWS = 0.025
/** Where villages stand in the baseline year, 0 to 1; each measure a little higher or lower. */
const BASE_QUALITY = 0.74
const YEARLY_GAIN = 0.055

const scheme = figureMeasureList.map((measure) => ({ measure, periods: figurePeriods(measure.periodKind) }))

/** Supported villages report from the day of their first listing on; others are not asked. */
function firstDayOf(plan: SamplePlan, story: VillageStory): string | null {
  const [first = null] = (plan.listings.get(story.village) ?? []).map(({ listedOn }) => listedOn).sort()
  return first
}

/** The reported figures of a village, by measure and period. */
function* figureRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const { seed } = plan.options
  const firstDay = firstDayOf(plan, story)
  if (firstDay === null) return
  for (const { measure, periods } of scheme) {
    const random = new Random(seed, 'figure', measure.key, story.code)
    const threshold = random.next()
    let previous = 0
    for (const period of periods) {
      const quality = qualityOf(plan, story, measure, period)
      const values = figureValues(measure, { seed, story, period, random, quality, threshold, previous })
      previous = values.value ?? 0
      if (random.chance(MISSING_ROWS) || period.endsOn < firstDay) continue
      yield { villageId: story.code, measure: measure.key, period: period.key, ...values }
    }
  }
}

function qualityOf(plan: SamplePlan, story: VillageStory, measure: FigureMeasure, period: Period): number {
  const ofMeasure = (randomOf(plan.options.seed, 'measure', measure.key) - 0.5) * 0.12
  const inCluster = plan.memberships.has(story.village) && period.year > 2022 ? 0.03 : 0
  return clamp(
    BASE_QUALITY + ofMeasure + story.vigour * 0.07 + YEARLY_GAIN * (period.year - 2021) + inCluster,
    0.05,
    0.995,
  )
}

export const figureTable: SampleTable = {
  dataset: villageFiguresDataset,
  rows: (plan) => (plan.options.figures ? rowsOfVillages(plan, (story) => figureRows(plan, story)) : []),
}
