import { notFound } from 'next/navigation'
import { ScoreSection } from '@/app/score/ScoreSection'
import { Histogram } from '@/charts/Histogram'
import { axisScale, TrendFigure, trendPoints } from '@/charts/points'
import { TrendChart } from '@/charts/TrendChart'
import { periodText, shiftYears } from '@/format/period'
import { unitWord } from '@/format/value'
import { getFragmentData } from '@/gql'
import type { RegionPageQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { Panel } from '@/ui/Panel'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { withPeriod } from '@/view/newest-period'
import { placePath, readView, type SearchParams, type View } from '@/view/view'
import { pathCrumbs } from '../path-crumbs'
import styles from '../place.module.css'
import { VersionsPanel } from '../VersionsPanel'
import { CHILD_METRICS, ChildrenPanel } from './ChildrenPanel'
import { ClustersPanel } from './ClustersPanel'
import { type PlaceKind, placeKind } from './place-kind'
import { RegionCards } from './RegionCards'
import { RegionIdentity } from './RegionIdentity'
import { RuralPanel } from './RuralPanel'
import { RegionPage } from './region.query'
import { VillagesPanel } from './VillagesPanel'
import { orderOf, PAGE_SIZE, readVillageList, type VillageListState } from './village-list'

const METRIC = 'collectiveIncome'
const TREND_YEARS_BACK = 5

/** The page of a city, county, township or reporting unit. */
export async function RegionView({ code, params }: { code: string; params: SearchParams }) {
  const asked = readView(params)
  const path = placePath(code)
  const kind = placeKind(code, asked)
  if (!kind) notFound()
  const dated = await withPeriod(asked, METRIC)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={path} />
  const view = dated.data
  if (!view.period) return <EmptyPage view={view} path={path} />
  const list = readVillageList(params)
  const answer = await ask(RegionPage, variablesOf(code, kind, { ...view, period: view.period }, list), view.lang)
  if (!answer.ok && answer.problem.code === 'PLACE_UNKNOWN') notFound()
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={path} />
  const { place } = answer.data
  if (!place || place.__typename === 'Village' || place.__typename === 'ClusterPlace') notFound()
  return <Loaded data={answer.data} place={place} kind={kind} view={view} list={list} />
}

/** The measure by which the places below are compared: one of the page's own choice, the first where the address has none. */
const childMetric = (view: View) => CHILD_METRICS.find((metric) => metric === view.metric) ?? CHILD_METRICS[0]

function variablesOf(code: string, kind: PlaceKind, view: View & { period: string }, list: VillageListState) {
  const { period, scope } = view
  const peers = { list: null, within: null, ...kind.peers }
  return {
    code,
    period,
    from: shiftYears(period, -TREND_YEARS_BACK),
    scope,
    metric: childMetric(view),
    stat: null,
    ranked: kind.peers !== null,
    peerList: peers.list,
    peerWithin: peers.within,
    withChildren: kind.children !== null,
    childLevel: kind.children?.list ? null : kind.children?.level,
    childList: kind.children?.list,
    childWithin: kind.children?.within,
    withVillages: kind.children === null,
    first: PAGE_SIZE,
    offset: (list.page - 1) * PAGE_SIZE,
    orderBy: orderOf(list, period),
  }
}

interface LoadedProps {
  readonly data: RegionPageQuery
  readonly place: Exclude<NonNullable<RegionPageQuery['place']>, { __typename: 'Village' | 'ClusterPlace' }>
  readonly kind: PlaceKind
  readonly view: View
  readonly list: VillageListState
}

function Loaded({ data, place, kind, view, list }: LoadedProps) {
  const all = wordsOf(view.lang)
  const words = all.place
  const path = placePath(place.code)
  const shell = getFragmentData(ShellData, data)
  const region = place.__typename === 'Region' ? place : null
  const peers = kind.kind === 'HOME' ? null : words.peers[kind.kind]
  const children = kind.kind === 'TOWNSHIP' ? null : words.children[kind.kind === 'HOME' ? 'CITY' : kind.kind]
  const home = kind.kind === 'HOME'
  return (
    <Shell
      view={view}
      path={path}
      title={`${place.name} · ${periodText(view.period ?? '', view.lang)}`}
      crumbs={pathCrumbs(place.path, data.home?.code, view)}
      shell={data}
      periods={periodsOf(shell, METRIC)}
      pills={home ? ['period', 'list', 'scope'] : ['period', 'scope']}
    >
      <RegionIdentity place={place} view={view} />
      <ScoreSection code={place.code} peers={kind.peers && peers ? { ...kind.peers, name: peers } : null} view={view} />
      <RegionCards place={place} peers={peers} view={view} />
      {region?.villages ? (
        <>
          <div className={styles.columns}>
            <TrendPanel place={place} view={view} />
            <SpreadPanel place={place} view={view} />
          </div>
          <div className={styles.wide}>
            <VillagesPanel page={region.villages} code={place.code} state={list} view={view} />
          </div>
        </>
      ) : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          {data.ranking && children && (
            <ChildrenPanel
              ranking={data.ranking}
              title={children}
              path={path}
              view={view}
              shell={shell}
              all={home ? { list: view.list } : { level: 'TOWNSHIP', within: place.code }}
            />
          )}
          <ClustersPanel clusters={data.clusters} view={view} />
          {region && <VersionsPanel versions={region.versions} lang={view.lang} />}
        </div>
        <div className={styles.column}>
          {!region?.villages && <TrendPanel place={place} view={view} />}
          {!region?.villages && <SpreadPanel place={place} view={view} />}
          {region && <RuralPanel stats={region.ruralIncomeStats} name={place.name} lang={view.lang} />}
        </div>
      </div>
    </Shell>
  )
}

interface PanelProps {
  readonly place: LoadedProps['place']
  readonly view: View
}

function TrendPanel({ place, view }: PanelProps) {
  const words = wordsOf(view.lang).place
  const figures = getFragmentData(TrendFigure, place.trend)
  const scale = axisScale(
    METRIC,
    figures.map(({ value }) => value),
  )
  return (
    <Panel title={words.trend} note={words.trendNote}>
      <TrendChart
        label={`${place.name} ${words.trend}`}
        unit={unitWord('YUAN', scale, view.lang)}
        series={[{ name: place.name, points: trendPoints(figures, view.lang, scale), role: 'main' }]}
        lang={view.lang}
      />
    </Panel>
  )
}

function SpreadPanel({ place, view }: PanelProps) {
  const words = wordsOf(view.lang).place
  const { spread } = place
  if (spread.reported === 0) return null
  return (
    <Panel title={words.distribution} note={words.distributionNote(spread.atTarget ?? 0, spread.reported)}>
      <Histogram distribution={spread} label={`${place.name} ${words.distribution}`} lang={view.lang} />
    </Panel>
  )
}
