import type { Words } from '../common/words'
import type { Measure } from '../measure/measure'
import { allMeasures } from '../measure/metric'

/**
 * Datasets whose metrics visitors never see: listings carry the labels of weak and problem villages, postings the
 * persons who are sent (domain.md §7).
 */
const KEPT_BACK: ReadonlySet<string> = new Set(['villageCategories', 'postings'])

/** Whether visitors may see a metric. */
export const isShowable = ({ datasets }: Measure): boolean => !datasets.some((dataset) => KEPT_BACK.has(dataset))

let known: Readonly<Record<string, Words>> | null = null

/** The metrics that visitors may see, by key, with their names. */
export function showableMeasures(): Readonly<Record<string, Words>> {
  // Readers of files keep what they make of a list by the list itself, so it must be the same one each time.
  known ??= Object.fromEntries(
    allMeasures()
      .filter(isShowable)
      .map(({ key, words }) => [key, words]),
  )
  return known
}
