import type { Metadata } from 'next'
import { homeOf } from '@/access/home-of'
import { Histogram } from '@/charts/Histogram'
import { TrendFigure, trendPoints } from '@/charts/points'
import { TrendChart } from '@/charts/TrendChart'
import { periodText, shiftYears } from '@/format/period'
import { getFragmentData } from '@/gql'
import type { GrowthPageQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { homeCrumb } from '@/ui/home-crumb'
import { Panel } from '@/ui/Panel'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { withPeriod } from '@/view/newest-period'
import { readView, type SearchParams, type View } from '@/view/view'
import { BandsPanel } from './BandsPanel'
import { GrowthCards } from './GrowthCards'
import { GrowthChart } from './GrowthChart'
import { GrowthControls } from './GrowthControls'
import { GrowthTable } from './GrowthTable'
import styles from './growth.module.css'
import { GrowthEntry, GrowthPage } from './growth.query'
import { basePeriod, type GrowthMetric, growthMetric, growthOrder, isCollective } from './growth-view'
import { OperatingPanel } from './OperatingPanel'
import { ScopesPanel } from './ScopesPanel'

const PATH = '/growth'
const TREND_YEARS_BACK = 5

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).growth.title }
}

/** 增收: who grows, by how much, on which villages, and whether the poorer ones move up. */
export default async function Page({ searchParams }: PageProps) {
  const asked = readView(await searchParams)
  const metric = growthMetric(asked)
  const dated = await withPeriod({ ...asked, metric }, metric)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={PATH} />
  const { period, level, list, within, scope } = dated.data
  if (!period) return <EmptyPage view={dated.data} path={PATH} />
  const view = { ...dated.data, against: basePeriod(dated.data, period) }
  const answer = await ask(
    GrowthPage,
    {
      home: await homeOf(view.lang),
      metric,
      period,
      against: view.against,
      from: shiftYears(period, -TREND_YEARS_BACK),
      order: growthOrder(metric),
      level,
      list: level === 'COUNTY' ? list : null,
      within,
      scope,
      collective: isCollective(metric),
    },
    view.lang,
  )
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PATH} />
  const { place } = answer.data
  if (!place) return <EmptyPage view={view} path={PATH} />
  return <Loaded data={answer.data} place={place} metric={metric} view={view} />
}

interface LoadedProps {
  readonly data: GrowthPageQuery
  readonly place: NonNullable<GrowthPageQuery['place']>
  readonly metric: GrowthMetric
  readonly view: View & { against: string }
}

function Loaded({ data, place, metric, view }: LoadedProps) {
  const words = wordsOf(view.lang)
  const shell = getFragmentData(ShellData, data)
  const periods = periodsOf(shell, metric)
  const { ranking } = data
  const entries = getFragmentData(GrowthEntry, ranking.entries)
  const by = growthOrder(metric)
  const [title, note] =
    by === 'CHANGE'
      ? [words.growth.byRegion, words.growth.byRegionNote]
      : [words.growth.byRegionGain, words.growth.byRegionGainNote]
  const subject = `${ranking.metric.name} · ${periodText(view.period ?? '', view.lang)} · ${words.change.against(
    periodText(view.against, view.lang),
  )}`
  /** A hundred and more townships stand below what is read at a glance. */
  const isLong = view.level === 'TOWNSHIP'
  const table = (
    <Panel title={title} note={words.ranking.summary(ranking.ranked, ranking.total)}>
      <GrowthTable entries={entries} metric={metric} against={ranking.against} view={view} caption={subject} />
      <p className={styles.note}>{note}</p>
    </Panel>
  )
  return (
    <Shell
      view={view}
      path={PATH}
      title={words.growth.heading(ranking.metric.name)}
      crumbs={homeCrumb(place, view)}
      shell={data}
      periods={periods}
      pills={view.level === 'COUNTY' ? ['period', 'list', 'scope'] : ['period', 'scope']}
    >
      <GrowthControls view={view} path={PATH} shell={shell} periods={periods} />
      <GrowthCards place={place} metric={ranking.metric} view={view} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {!isLong && table}
          <ScopesPanel place={place} metric={metric} view={view} />
          <GainPanels place={place} view={view} />
        </div>
        <div className={styles.column}>
          <GrowthChart entries={entries} metric={metric} by={by} subject={subject} view={view} />
          <BandsPanel now={place.now} base={place.base} view={view} />
          {data.operating && place.operatingYears && (
            <OperatingPanel name={place.name} years={place.operatingYears} ranking={data.operating} view={view} />
          )}
        </div>
      </div>
      {isLong && <div className={styles.wide}>{table}</div>}
    </Shell>
  )
}

/** The plan's three ten-thousands a year: how the gains are spread, and how many villages reached them each year. */
function GainPanels({ place, view }: Pick<LoadedProps, 'place' | 'view'>) {
  const words = wordsOf(view.lang).growth
  const { gains, gainReachedYears } = place
  if (!gains || !gainReachedYears || gains.reported === 0) return null
  const points = trendPoints(getFragmentData(TrendFigure, gainReachedYears), view.lang, 'wan')
  return (
    <>
      <Panel title={words.histogram} note={words.histogramNote(gains.atTarget ?? 0, gains.reported)}>
        <Histogram distribution={gains} label={words.histogram} lang={view.lang} />
      </Panel>
      <Panel title={words.reachedTrend} note={words.reachedTrendNote}>
        <TrendChart
          label={words.reachedTrend}
          unit="%"
          series={[{ name: place.name, points, role: 'main' }]}
          lang={view.lang}
          height={180}
        />
      </Panel>
    </>
  )
}
