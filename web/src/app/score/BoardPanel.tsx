import { periodText } from '@/format/period'
import type { DimensionKey } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ActionLink, Segmented } from '@/ui/Segmented'
import { carried, hrefOf, type View, viewQuery } from '@/view/view'
import { ScoreTable } from './ScoreTable'
import styles from './score.module.css'
import type { ScoreRow } from './score-row'
import { byName } from './score-view'

interface BoardPanelProps {
  readonly rows: readonly ScoreRow[]
  readonly dimensions: readonly { readonly key: DimensionKey; readonly name: string; readonly shortName: string }[]
  readonly ranked: number
  /** The year that moves are told against; null when nothing was ranked then. */
  readonly previousPeriod: string | null
  readonly baselinePeriod: string
  readonly path: string
  readonly view: View & { readonly period: string }
}

/** The file of the same table; the API reads the parameters of the page. */
const exportHref = (kind: 'csv' | 'xlsx', view: View) =>
  `/files/scores.${kind}?${viewQuery({ ...carried(view), by: view.by })}`

/** 区市得分: the units on the five improvements, by score or by change since the baseline. */
export function BoardPanel({ rows, dimensions, ranked, previousPeriod, baselinePeriod, path, view }: BoardPanelProps) {
  const words = wordsOf(view.lang)
  const board = words.score.board
  const by = byName(dimensions, view)
  const segments = (['VALUE', 'CHANGE'] as const).map((key) => ({
    key,
    label: key === 'VALUE' ? board.byScore : board.byChange,
    href: hrefOf(path, view, { order: key }),
    active: view.order === key,
  }))
  const notes = [
    board.summary(ranked, rows.length),
    view.order === 'CHANGE' && board.changeNote,
    previousPeriod && board.movedSince(periodText(previousPeriod, view.lang)),
    board.legend,
  ]
  return (
    <Panel
      title={board.title}
      note={board.note(by)}
      actions={
        <>
          <Segmented label={board.orders} segments={segments} />
          <ActionLink href={exportHref('csv', view)} download>
            {board.exportCsv}
          </ActionLink>
          <ActionLink href={exportHref('xlsx', view)} download>
            {board.exportExcel}
          </ActionLink>
        </>
      }
    >
      <ScoreTable
        rows={rows}
        dimensions={dimensions}
        baselinePeriod={baselinePeriod}
        path={path}
        view={view}
        caption={board.caption(by, periodText(view.period, view.lang))}
      />
      <p className={styles.rule}>{notes.filter(Boolean).join(' · ')}</p>
    </Panel>
  )
}
