import { periodText } from '@/format/period'
import { valueText } from '@/format/value'
import { type FragmentType, getFragmentData } from '@/gql'
import type { RankingPageQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { ChangeView } from '@/ui/ChangeView'
import { KeyFigure } from '@/ui/FigureCard'
import { LeagueTable } from '@/ui/LeagueTable'
import { NumberView } from '@/ui/NumberView'
import { Panel } from '@/ui/Panel'
import { ActionLink } from '@/ui/Segmented'
import { type View, viewQuery } from '@/view/view'
import styles from './ranking.module.css'

interface RankingPanelProps {
  readonly ranking: RankingPageQuery['ranking']
  /** The city, whose own figure heads the table. */
  readonly home: { readonly code: string; readonly name: string } | null
  readonly view: View
  readonly subject: string
}

/** An export has the same parameters as the page; the API fills what is absent with the same defaults. */
function exportHref(kind: 'csv' | 'xlsx', view: View): string {
  return `/files/ranking.${kind}?${viewQuery({ ...view, map: 'both' })}`
}

/** The table of a ranking, headed by the city's own figure, with its exports. */
export function RankingPanel({ ranking, home, view, subject }: RankingPanelProps) {
  const words = wordsOf(view.lang)
  const { metric, stat } = ranking
  const target = valueText({ value: metric.target, unit: metric.unit, metric: metric.metric }, view.lang)
  const countsFrom = (stat === 'SHARE' || stat === 'COUNT') && target
  const note = [
    countsFrom && words.ranking.countsFrom(target),
    words.ranking.summary(ranking.ranked, ranking.total),
    ranking.previousPeriod && words.ranking.movedSince(periodText(ranking.previousPeriod, view.lang)),
  ]
  return (
    <Panel
      title={subject}
      note={note.filter(Boolean).join(' · ')}
      actions={
        <>
          <ActionLink href={exportHref('csv', view)} download>
            {words.ranking.exportCsv}
          </ActionLink>
          <ActionLink href={exportHref('xlsx', view)} download>
            {words.ranking.exportExcel}
          </ActionLink>
        </>
      }
    >
      {home && <Overall overall={ranking.overall} home={home} view={view} />}
      <LeagueTable
        entries={ranking.entries}
        metric={ranking.metric}
        unit={ranking.unit}
        view={view}
        linked
        caption={subject}
      />
      <p className={styles.note}>{words.ranking.note}</p>
    </Panel>
  )
}

interface OverallProps {
  readonly overall: FragmentType<typeof KeyFigure>
  readonly home: { readonly code: string; readonly name: string }
  readonly view: View
}

function Overall({ overall, home, view }: OverallProps) {
  const figure = getFragmentData(KeyFigure, overall)
  return (
    <p className={styles.overall}>
      <span>{home.name}</span>
      <NumberView figure={figure} place={home} view={view} size="big" />
      <ChangeView change={figure.change} metric={figure.metric.metric} view={view} labelled />
    </p>
  )
}
