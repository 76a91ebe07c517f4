import { getFragmentData } from '@/gql/fragment-masking'
import {
  type IndicatorDetailFragment,
  IndicatorDetailFragmentDoc,
  IndicatorLossFragmentDoc,
  type ScoreSectionQuery,
} from '@/gql/graphql'

/** One indicator of a place with everything known about it. */
export type IndicatorRow = IndicatorDetailFragment

type Dimensions = ScoreSectionQuery['scoreboard']['dimensions']

/** Dimensions with their indicators unwrapped, in the order of the plan. */
export const partsOf = (dimensions: Dimensions) =>
  dimensions.map(({ dimension, indicators }) => ({
    ...dimension,
    indicators: getFragmentData(IndicatorDetailFragmentDoc, indicators),
  }))

/** The same as losses, for the waterfall. */
export const lossParts = (dimensions: Dimensions) =>
  dimensions.map(({ dimension, indicators }) => ({
    dimension,
    indicators: getFragmentData(IndicatorLossFragmentDoc, indicators),
  }))

/** The indicator an address opens; where it names none, the one that costs most of those shown. */
export function openedIndicator(
  all: readonly IndicatorRow[],
  shown: readonly IndicatorRow[],
  code: string | null,
): IndicatorRow | null {
  return all.find(({ indicator }) => indicator.code === code) ?? shown.toSorted((a, b) => b.lost - a.lost)[0] ?? null
}

/** The last period of a year that has data: a score of a year rests on quarters or months too. Null where there is none. */
export const lastPeriodIn = (periods: readonly string[], year: string): string | null =>
  periods.findLast((period) => period.startsWith(year)) ?? null
