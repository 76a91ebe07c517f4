import type { Metadata } from 'next'
import { homeOf } from '@/access/home-of'
import { axisScale, TrendFigure, trendPoints } from '@/charts/points'
import { TrendChart } from '@/charts/TrendChart'
import { periodText, shiftYears } from '@/format/period'
import { unitWord } from '@/format/value'
import { getFragmentData } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { homeCrumb } from '@/ui/home-crumb'
import { LeagueTable } from '@/ui/LeagueTable'
import { LeagueEntry } from '@/ui/league.fragment'
import { MapPanel } from '@/ui/MapPanel'
import { mapData } from '@/ui/map-datum'
import { Panel } from '@/ui/Panel'
import { ActionLink, Segmented } from '@/ui/Segmented'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { withPeriod } from '@/view/newest-period'
import { carried, hrefOf, readView, type SearchParams, type View } from '@/view/view'
import styles from '../page.module.css'
import { LoadedPanel } from './LoadedPanel'
import { LoadedPage } from './loaded.query'
import { NounCards } from './NounCards'

const PATH = '/loaded'
const METRIC = 'collectiveIncome'
const TREND_YEARS_BACK = 5

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).loaded.title }
}

/** 数据概况: what has been loaded, and the figures of the six ledgers on which everything else rests. */
export default async function Page({ searchParams }: PageProps) {
  const asked = readView(await searchParams)
  const dated = await withPeriod(asked, METRIC)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={PATH} />
  const view = dated.data
  if (!view.period) return <EmptyPage view={view} path={PATH} />
  const { period, scope, list, order } = view
  const from = shiftYears(period, -TREND_YEARS_BACK)
  const answer = await ask(LoadedPage, { home: await homeOf(view.lang), period, from, scope, list, order }, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PATH} />
  const { place: city, ranking } = answer.data
  if (!city) return <EmptyPage view={view} path={PATH} />

  const words = wordsOf(view.lang)
  const { metric } = ranking
  const entries = getFragmentData(LeagueEntry, ranking.entries)
  const shell = getFragmentData(ShellData, answer.data)
  const subject = `${metric.name} · ${words.stats.SUM} · ${periodText(period, view.lang)}`
  const figures = getFragmentData(TrendFigure, city.trend)
  const scale = axisScale(
    METRIC,
    figures.map(({ value }) => value),
  )
  const points = trendPoints(figures, view.lang, scale)
  return (
    <Shell
      view={view}
      path={PATH}
      title={`${words.loaded.title} · ${periodText(period, view.lang)}`}
      crumbs={homeCrumb(city, view)}
      shell={answer.data}
      periods={periodsOf(shell, METRIC)}
    >
      <NounCards city={city} view={view} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Panel
            title={words.loaded.countyRanking}
            note={words.loaded.countyRankingNote(metric.name, words.stats.SUM)}
            actions={<RankingActions view={view} />}
          >
            <LeagueTable
              entries={ranking.entries}
              metric={metric}
              unit={ranking.unit}
              view={view}
              linked
              caption={subject}
            />
          </Panel>
          <Panel title={words.loaded.trend} note={`${metric.name} · ${words.stats.SUM}`}>
            <TrendChart
              label={`${city.name} ${metric.name}`}
              unit={unitWord('YUAN', scale, view.lang)}
              series={[{ name: city.name, points, role: 'main' }]}
              lang={view.lang}
            />
          </Panel>
        </div>
        <div className={styles.column}>
          <MapPanel
            data={mapData(entries, METRIC, order, view, true)}
            view={view}
            path={PATH}
            subject={subject}
            reviewNumber={shell.hub.mapReviewNumber}
          />
          <LoadedPanel hub={answer.data} lang={view.lang} />
        </div>
      </div>
    </Shell>
  )
}

/** By amount or by growth, and on to every other measure. */
function RankingActions({ view }: { view: View }) {
  const words = wordsOf(view.lang)
  const segments = (['VALUE', 'CHANGE'] as const).map((key) => ({
    key,
    label: key === 'VALUE' ? words.loaded.byValue : words.loaded.byChange,
    href: hrefOf(PATH, view, { order: key }),
    active: view.order === key,
  }))
  return (
    <>
      <Segmented label={words.ranking.order} segments={segments} />
      <ActionLink href={hrefOf('/ranking', { ...carried(view), metric: METRIC, order: view.order })}>
        {words.loaded.all}
      </ActionLink>
    </>
  )
}
