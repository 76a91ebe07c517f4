import { periodText } from '@/format/period'
import type { Metric, Statistic, Unit } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { StateChip } from '@/ui/StateChip'
import { explainHref } from '@/view/explain'
import type { ClusterView } from './clusters-view'
import { meanText } from './effect-text'

interface VillageValueProps {
  readonly value: number | null | undefined
  readonly unit: Unit
  readonly metric: Metric
  /** The usual statistic of the metric: a village has one row, which is the same by any. */
  readonly stat: Statistic
  readonly period: string
  readonly village: { readonly code: string; readonly name: string }
  readonly view: ClusterView
}

/**
 * What a village reported, as a link to where the number comes from; a word where there is none: of whom none is
 * expected the comparison does not say.
 */
export function VillageValue({ value, unit, metric, stat, period, village, view }: VillageValueProps) {
  const words = wordsOf(view.lang)
  const text = meanText(value, { unit, metric }, view.lang)
  if (text === null) return <StateChip state="NO_DATA" lang={view.lang} />
  const href = explainHref({ place: village.code, metric, period, stat }, view)
  const spoken = [village.name, periodText(period, view.lang), text].join('，')
  return (
    <a href={href} data-explain="" aria-label={words.explanation.open(spoken)}>
      {text}
    </a>
  )
}
