import Link from 'next/link'
import { periodText } from '@/format/period'
import { pointsText } from '@/format/points'
import { valueText } from '@/format/value'
import { wordsOf } from '@/i18n/words'
import { explainHref } from '@/view/explain'
import { placeHref, type View } from '@/view/view'
import { QuietChip } from '../place/QuietChip'
import { type IndicatorRow, lastPeriodIn } from './indicator-row'
import styles from './indicators.module.css'
import { yearOf } from './score-view'

interface VillagesShortProps {
  readonly row: IndicatorRow
  readonly view: View & { readonly period: string }
}

/** The villages that hold an indicator back: those without a figure first, then those with the fewest points. */
export function VillagesShort({ row, view }: VillagesShortProps) {
  const words = wordsOf(view.lang).score.section
  const { villagesShort: villages, short, missing } = row
  return (
    <>
      <h3 className={styles.heading}>
        {words.short} <span className={styles.quiet}>{words.shortNote(villages.length, short, missing)}</span>
      </h3>
      {villages.length === 0 ? (
        <p className={styles.quiet}>{words.shortNone}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">{`${row.indicator.name} ${words.short}`}</caption>
            <thead>
              <tr>
                <th scope="col">{words.village}</th>
                <th scope="col" data-number>
                  {words.value}
                </th>
                <th scope="col" data-number>
                  {words.villagePoints}
                </th>
              </tr>
            </thead>
            <tbody>
              {villages.map((entry) => (
                <Row key={entry.village.code} entry={entry} row={row} view={view} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

interface RowProps extends VillagesShortProps {
  readonly entry: IndicatorRow['villagesShort'][number]
}

function Row({ entry, row, view }: RowProps) {
  const words = wordsOf(view.lang).score.section
  const { village, points, state } = entry
  return (
    <tr>
      <th scope="row">
        <Link href={placeHref(village.code, view)} prefetch={false}>
          {village.name}
        </Link>{' '}
        <span className={styles.quiet}>{village.parent?.name}</span>
      </th>
      <td data-number>
        <Value entry={entry} row={row} view={view} />
      </td>
      <td data-number>{pointsText(points) ?? <QuietChip>{words.states[state]}</QuietChip>}</td>
    </tr>
  )
}

/** The figure that was scored, a link to where it comes from; a word where no single figure was. */
function Value({ entry, row, view }: RowProps) {
  const words = wordsOf(view.lang).score.section
  const [metric] = row.indicator.metrics
  const text = metric && valueText({ value: entry.value, unit: metric.unit, metric: metric.metric }, view.lang)
  const period = metric && lastPeriodIn(metric.periods, yearOf(view.period))
  if (!metric || !text || !period)
    return <span className={styles.quiet}>{entry.state === 'SCORED' ? words.noValue : '—'}</span>
  return (
    <a
      className={styles.value}
      href={explainHref({ place: entry.village.code, metric: metric.metric, period, stat: metric.defaultStat }, view)}
      data-explain=""
      aria-label={words.figureOpen(entry.village.name, `${metric.name} ${text}`, periodText(period, view.lang))}
    >
      {text}
    </a>
  )
}
