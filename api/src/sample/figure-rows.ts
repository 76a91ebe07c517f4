import { villageFiguresDataset } from '../figure/figure.dataset'
import { figureMeasureList } from '../figure/figure-measure-list'
import type { Row } from '../intake/dataset'
import { figurePeriods } from './figure-periods'
import { figureQuality } from './figure-quality'
import { figureValues } from './figure-values'
import { Random } from './random'
import { SILENT_YEAR } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import type { VillageStory } from './village-story'

const MISSING_ROWS = 0.025
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
  const isSilent = plan.silent.has(story.village)
  for (const { measure, periods } of scheme) {
    const random = new Random(seed, 'figure', measure.key, story.code)
    const threshold = random.next()
    let previous = 0
    for (const period of periods) {
      const quality = figureQuality(plan, story, measure, period)
      const values = figureValues(measure, { seed, story, period, random, quality, threshold, previous })
      previous = values.value ?? 0
      const isLate = isSilent && period.year === SILENT_YEAR
      if (random.chance(MISSING_ROWS) || isLate || period.endsOn < firstDay) continue
      yield { villageId: story.code, measure: measure.key, period: period.key, ...values }
    }
  }
}

export const figureTable: SampleTable = {
  dataset: villageFiguresDataset,
  rows: (plan) => (plan.options.figures ? rowsOfVillages(plan, (story) => figureRows(plan, story)) : []),
}
