import type { Metadata } from 'next'
import { homeOf } from '@/access/home-of'
import { periodText } from '@/format/period'
import { getFragmentData } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { homeCrumb } from '@/ui/home-crumb'
import { LeagueEntry } from '@/ui/league.fragment'
import { MapPanel } from '@/ui/MapPanel'
import { mapData } from '@/ui/map-datum'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { withPeriod } from '@/view/newest-period'
import { readView, type SearchParams } from '@/view/view'
import { RankingChart } from './RankingChart'
import { RankingControls } from './RankingControls'
import { RankingPanel } from './RankingPanel'
import styles from './ranking.module.css'
import { RankingPage } from './ranking.query'

const PATH = '/ranking'
const DEFAULT_METRIC = 'collectiveIncome'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).ranking.title }
}

/** 排名: any measure, period and statistic, of the units of a list or of the townships; table, chart and map. */
export default async function Page({ searchParams }: PageProps) {
  const asked = readView(await searchParams)
  const metric = asked.metric ?? DEFAULT_METRIC
  const dated = await withPeriod({ ...asked, metric }, metric)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={PATH} />
  const view = dated.data
  const { period, stat, order, direction, level, list, within, scope } = view
  if (!period) return <EmptyPage view={view} path={PATH} />
  const answer = await ask(
    RankingPage,
    {
      home: await homeOf(view.lang),
      metric,
      period,
      stat,
      order,
      direction,
      level,
      list: level === 'COUNTY' ? list : null,
      within,
      scope,
    },
    view.lang,
  )
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PATH} />
  const { ranking, home } = answer.data
  const words = wordsOf(view.lang)
  const shell = getFragmentData(ShellData, answer.data)
  const entries = getFragmentData(LeagueEntry, ranking.entries)
  const subject = `${ranking.metric.name} · ${words.stats[ranking.stat]} · ${periodText(period, view.lang)}`
  return (
    <Shell
      view={view}
      path={PATH}
      title={`${words.ranking.title} · ${ranking.metric.name}`}
      crumbs={homeCrumb(home, view)}
      shell={answer.data}
      periods={periodsOf(shell, metric)}
      pills={level === 'COUNTY' ? ['period', 'list', 'scope'] : ['period', 'scope']}
    >
      <RankingControls
        view={view}
        path={PATH}
        shell={shell}
        stat={ranking.stat}
        counties={home && 'children' in home ? home.children : []}
      />
      <div className={styles.columns}>
        <RankingPanel ranking={ranking} home={home ?? null} view={view} subject={subject} />
        <div className={styles.column}>
          {level === 'COUNTY' && (
            <MapPanel
              data={mapData(entries, metric, order, view, true)}
              view={view}
              path={PATH}
              subject={subject}
              reviewNumber={shell.hub.mapReviewNumber}
            />
          )}
          <RankingChart
            entries={entries}
            metric={ranking.metric}
            by={order}
            overall={ranking.overall}
            view={view}
            subject={subject}
          />
        </div>
      </div>
    </Shell>
  )
}
