import type { DimensionKey } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { carried, hrefOf, placePath, type View } from '@/view/view'

/** Id of the part of a place's page that takes its scores apart. */
export const SCORE_ID = 'score'
/** Id of the panel of the opened indicator. */
export const INDICATOR_ID = 'indicator'

/** The year of a view: scores exist by year, and an address may name a quarter. */
export const yearOf = (period: string): string => period.slice(0, 4)

/** Where a score is taken apart: the score section of its place, at one dimension when one is meant. */
export function scoreHref(code: string, view: View, dimension: DimensionKey | null): string {
  return `${hrefOf(placePath(code), carried(view), dimension ? { by: dimension } : {})}#${SCORE_ID}`
}

/** The opened indicator of a place: how it is scored, and the villages that hold it back. */
export function indicatorHref(code: string, view: View, indicator: string): string {
  return `${hrefOf(placePath(code), carried(view), { by: view.by, indicator })}#${INDICATOR_ID}`
}

/** The name of what a view ranks by. */
export function byName(dimensions: readonly { key: DimensionKey; name: string }[], view: View): string {
  return dimensions.find(({ key }) => key === view.by)?.name ?? wordsOf(view.lang).score.total
}
