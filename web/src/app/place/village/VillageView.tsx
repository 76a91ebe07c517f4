import { notFound } from 'next/navigation'
import { axisScale, TrendFigure, trendPoints } from '@/charts/points'
import { TrendChart } from '@/charts/TrendChart'
import { periodText, shiftYears } from '@/format/period'
import { unitWord } from '@/format/value'
import { getFragmentData } from '@/gql'
import type { VillagePageOfQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { Panel } from '@/ui/Panel'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { withPeriod } from '@/view/newest-period'
import { placePath, readView, type SearchParams, type View } from '@/view/view'
import { VillageDuties } from '../../duties/VillageDuties'
import { pathCrumbs } from '../path-crumbs'
import styles from '../place.module.css'
import { VersionsPanel } from '../VersionsPanel'
import { CooperativesPanel } from './CooperativesPanel'
import { IncomesPanel } from './IncomesPanel'
import { IndustriesPanel } from './IndustriesPanel'
import { ProfilePanel } from './ProfilePanel'
import { ProjectsPanel } from './ProjectsPanel'
import { ResidentsPanel } from './ResidentsPanel'
import { StarsPanel } from './StarsPanel'
import { VillageCards } from './VillageCards'
import { VillageChips } from './VillageChips'
import { VillageQuery } from './village.query'

const METRIC = 'collectiveIncome'
const TREND_YEARS_BACK = 5
const COUNTY_DIGITS = 6

/** The page of a village: who it is, how it stands, and every row the ledgers hold of it, each with its source. */
export async function VillageView({ code, params }: { code: string; params: SearchParams }) {
  const asked = { ...readView(params), scope: 'ALL' as const }
  const path = placePath(code)
  const dated = await withPeriod(asked, METRIC)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={path} />
  const view = dated.data
  if (!view.period) return <EmptyPage view={view} path={path} />
  const year = Number(view.period.slice(0, 4))
  const variables = {
    code,
    county: code.slice(0, COUNTY_DIGITS),
    period: view.period,
    from: shiftYears(view.period, -TREND_YEARS_BACK),
    on: `${year}-12-31`,
    year,
    firstYear: year - TREND_YEARS_BACK,
  }
  const answer = await ask(VillageQuery, variables, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={path} />
  const { place } = answer.data
  if (place?.__typename !== 'Village') notFound()
  return <Loaded data={answer.data} village={place} params={params} view={view} />
}

interface LoadedProps {
  readonly data: VillagePageOfQuery
  readonly village: Extract<NonNullable<VillagePageOfQuery['place']>, { __typename: 'Village' }>
  readonly params: SearchParams
  readonly view: View
}

function Loaded({ data, village, params, view }: LoadedProps) {
  const shell = getFragmentData(ShellData, data)
  const year = Number(view.period?.slice(0, 4))
  return (
    <Shell
      view={view}
      path={placePath(village.code)}
      title={`${village.name} · ${periodText(view.period ?? '', view.lang)}`}
      crumbs={pathCrumbs(village.path, data.home?.code, view)}
      shell={data}
      periods={periodsOf(shell, METRIC)}
      pills={['period']}
    >
      <VillageChips village={village} view={view} />
      <VillageCards village={village} view={view} />
      <div className={styles.wide}>
        <IncomesPanel incomes={village.incomes} village={village} view={view} />
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <VillageDuties village={village} params={params} view={view} />
          <ProjectsPanel projects={village.projects} today={data.hub.today} year={year} lang={view.lang} />
          <CooperativesPanel cooperatives={village.cooperatives} lang={view.lang} />
          <IndustriesPanel industries={village.industries} lang={view.lang} />
          <ProfilePanel village={village} lang={view.lang} />
          <VersionsPanel versions={village.versions} lang={view.lang} />
        </div>
        <div className={styles.column}>
          <TrendPanel data={data} village={village} view={view} />
          <ResidentsPanel village={village} view={view} />
          <StarsPanel ratings={village.starRatings} lang={view.lang} />
        </div>
      </div>
    </Shell>
  )
}

function TrendPanel({ data, village, view }: Omit<LoadedProps, 'params'>) {
  const words = wordsOf(view.lang).place.village
  const own = getFragmentData(TrendFigure, village.trend)
  const county = getFragmentData(TrendFigure, data.county?.trend ?? [])
  const scale = axisScale(
    METRIC,
    own.map(({ value }) => value),
  )
  const series = [
    { name: words.here, points: trendPoints(own, view.lang, scale), role: 'main' as const },
    { name: words.peers, points: trendPoints(county, view.lang, scale), role: 'comparison' as const },
  ]
  return (
    <Panel title={words.trend} note={words.trendNote}>
      <TrendChart
        label={`${village.name} ${words.trend}`}
        unit={unitWord('YUAN', scale, view.lang)}
        series={series}
        lang={view.lang}
      />
    </Panel>
  )
}
