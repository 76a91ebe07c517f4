import type { Dataset, Row } from '../intake/dataset'
import type { SamplePlan } from './sample-plan'
import { storyOf, type VillageStory } from './village-story'

/** One file of the sample: its dataset, and its rows in the order of the file. */
export interface SampleTable {
  readonly dataset: Dataset
  /** How its files write money; 万元 unless stated. Income a head is written in whole 元. */
  readonly moneyUnit?: '元'
  /**
   * Rows with the values that the registry stores (money in fen), but villages and regions by code, as files name them.
   * A generator, so that a nation's rows never stand in memory together.
   */
  rows(plan: SamplePlan): Iterable<Row>
}

/** The rows of every village of the plan in turn. */
export function* rowsOfVillages(
  plan: SamplePlan,
  rowsOf: (story: VillageStory) => Iterable<Row>,
): Generator<Row, void> {
  for (const village of plan.villages) yield* rowsOf(storyOf(plan, village))
}
