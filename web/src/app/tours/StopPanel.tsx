import Link from 'next/link'
import { periodText } from '@/format/period'
import type { ShellDataFragment, TourPageQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { metricName } from '@/ui/Shell'
import { placeHref, type View } from '@/view/view'
import { clusterHref } from '../clusters/clusters-view'
import { QuietChip } from '../place/QuietChip'
import type { FigureRow } from './figure-rows'
import { NumberCell } from './NumberCell'
import { TourTable } from './TourTable'
import styles from './tours.module.css'

interface StopPanelProps {
  readonly stop: NonNullable<TourPageQuery['tour']>['stops'][number]
  /** Place in the order, from 1. */
  readonly position: number
  readonly rows: readonly FigureRow[]
  readonly metrics: ShellDataFragment['metrics']
  readonly view: View
}

/** One stop as staff prepare it: words, milestones, and its figures as published and today. */
export function StopPanel({ stop, position, rows, metrics, view }: StopPanelProps) {
  const all = wordsOf(view.lang)
  const words = all.tours
  return (
    <Panel title={`${position}. ${stop.title}`} note={<StopPlace stop={stop} view={view} />}>
      {stop.words && <p className={styles.words}>{stop.words}</p>}
      <h3 className={styles.part}>{words.milestones}</h3>
      {stop.milestones.length === 0 ? (
        <p className={styles.quiet}>{words.noMilestones}</p>
      ) : (
        <ol className={styles.milestones}>
          {stop.milestones.map(({ happenedOn, title }) => (
            <li key={`${happenedOn} ${title}`}>
              <time dateTime={happenedOn}>{happenedOn}</time> {title}
            </li>
          ))}
        </ol>
      )}
      <h3 className={styles.part}>{words.figures}</h3>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{words.noFigures}</p>
      ) : (
        <TourTable
          caption={`${words.figures} · ${stop.title}`}
          columns={[words.figure, words.period, words.asPublished, words.today]}
          rows={rows.map((row) => ({
            key: `${row.metric} ${row.period} ${row.stat}`,
            cells: [
              <>
                {metricName({ metrics }, row.metric)}{' '}
                {stop.kind === 'CLUSTER' && row.stat && <small>{all.stats[row.stat]}</small>}
              </>,
              periodText(row.period, view.lang),
              row.published ? (
                <NumberCell key="published" number={row.published} metric={row.metric} lang={view.lang} />
              ) : (
                <QuietChip key="published">{words.notYet}</QuietChip>
              ),
              <Today key="today" row={row} view={view} />,
            ],
          }))}
        />
      )}
    </Panel>
  )
}

function StopPlace({ stop, view }: Pick<StopPanelProps, 'stop' | 'view'>) {
  const words = wordsOf(view.lang).tours
  const place = stop.cluster ?? stop.village
  if (!place) return <QuietChip tone="late">{wordsOf(view.lang).states.NOT_COMPARABLE}</QuietChip>
  const href = stop.cluster ? clusterHref(place.code, view) : placeHref(place.code, view)
  return (
    <>
      {stop.kind === 'CLUSTER' ? words.clusterStop : words.villageStop}{' '}
      <Link href={href} prefetch={false}>
        {place.name}
      </Link>
    </>
  )
}

function Today({ row, view }: { row: FigureRow; view: View }) {
  const words = wordsOf(view.lang).tours
  if (!row.today) return <QuietChip tone="due">{words.refused}</QuietChip>
  if (row.published && !row.hasMoved) return <QuietChip>{words.same}</QuietChip>
  return (
    <>
      <NumberCell number={row.today} metric={row.metric} lang={view.lang} />{' '}
      {row.hasMoved && <QuietChip tone="due">{words.changed}</QuietChip>}
    </>
  )
}
