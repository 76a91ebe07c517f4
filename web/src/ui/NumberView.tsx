import type { MoneyScale } from '@/format/money'
import { periodText } from '@/format/period'
import { writeValue } from '@/format/value'
import { type FragmentType, getFragmentData } from '@/gql'
import { wordsOf } from '@/i18n/words'
import { explainHref } from '@/view/explain'
import { isVillageCode, type View } from '@/view/view'
import styles from './NumberView.module.css'
import { FigureNumber } from './number.fragment'
import { chipBeside, StateChip } from './StateChip'

interface NumberViewProps {
  readonly figure: FragmentType<typeof FigureNumber>
  /** The place the figure speaks of, for its explanation. */
  readonly place: { readonly code: string; readonly name: string }
  readonly view: View
  /** big: the head of a card; cell: in a table, without its unit, which the column names; inline: in a sentence. */
  readonly size?: 'big' | 'cell' | 'inline'
  /** One scale for a whole column; without it an amount chooses between 万元 and 亿元. */
  readonly scale?: MoneyScale
  /** The threshold a COUNT or SHARE counts from, as it was asked; the explanation asks the same. */
  readonly atLeast?: number
}

/**
 * The one component that draws a number. It knows unit, period, coverage and state, and is a link to where the number
 * comes from: a page of its own without JavaScript, a panel beside the page with it (ExplainHost). A missing number is a
 * word; a number that may not be ranked carries its word.
 */
export function NumberView({ figure, place, view, size = 'inline', scale, atLeast }: NumberViewProps) {
  const data = getFragmentData(FigureNumber, figure)
  const words = wordsOf(view.lang)
  const measured = { value: data.value, unit: data.unit, metric: data.metric.metric }
  const written = writeValue(measured, view.lang, scale)
  const coverage = words.coverage.text(data.reported, data.expected)
  const chip = chipBeside(written !== null, data.state)
  const shownUnit = size === 'cell' ? '' : (written?.unit ?? '')
  /** The name that is read out holds what is seen, word for word, so that both can be used to speak of it. */
  const seen = [written?.digits, shownUnit, chip && words.states[chip]].filter(Boolean).join(' ')
  const columnUnit = size === 'cell' ? written?.unit : ''
  const spoken = [
    place.name,
    data.metric.name,
    isVillageCode(place.code) ? '' : words.stats[data.stat],
    periodText(data.period, view.lang),
    columnUnit,
    seen,
    coverage,
  ]
    .filter(Boolean)
    .join('，')
  const href = explainHref(
    { place: place.code, metric: data.metric.metric, period: data.period, stat: data.stat, atLeast },
    view,
  )
  return (
    <a
      className={`${styles.number} ${styles[size]}`}
      href={href}
      data-explain=""
      title={coverage}
      aria-label={words.explanation.open(spoken)}
    >
      {written && (
        <span className={styles.digits}>
          {written.digits}
          {shownUnit && <small className={styles.unit}> {shownUnit}</small>}
        </span>
      )}{' '}
      {chip && <StateChip state={chip} lang={view.lang} />}
    </a>
  )
}
