import type { Metadata } from 'next'
import Link from 'next/link'
import { homeOf } from '@/access/home-of'
import { getFragmentData } from '@/gql'
import type { DutiesPageQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { FailedPage } from '@/ui/FailedPage'
import { homeCrumb } from '@/ui/home-crumb'
import { Panel } from '@/ui/Panel'
import { Shell } from '@/ui/Shell'
import { readView, type SearchParams, type View } from '@/view/view'
import { type CountsRow, CountsTable } from './CountsTable'
import { DutyControls } from './DutyControls'
import { DutyList } from './DutyList'
import { RequirementName } from './DutyNames'
import styles from './duties.module.css'
import { DutiesQuery, DutyTally } from './duties.query'
import { DutyRequirement } from './duty.fragment'
import { countsOf } from './duty-counts'
import { DutyClock, dayChoices, withDay } from './duty-day'
import { DUTIES_PATH, type DutyFilter, dutiesHref, PAGE_SIZE, readFilter } from './duty-filter'
import { StatusTiles } from './StatusTiles'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).duties.title }
}

/** 督办: how the units stand with the duties of the plan on a day, and every obligation that asks for work. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const view = readView(params)
  const filter = readFilter(params)
  const day = await withDay(filter.on, view.lang)
  if (!day.ok) return <FailedPage problem={day.problem} view={view} path={DUTIES_PATH} />
  const home = await homeOf(view.lang)
  /** What is not chosen is left out: the API takes an explicit null for a value. */
  const variables = {
    home,
    place: filter.place ?? home,
    list: filter.place === null ? view.list : undefined,
    on: day.data,
    status: filter.statuses === 'ALL' ? undefined : [...filter.statuses],
    requirement: filter.requirement ?? undefined,
    dueBefore: filter.dueBefore ?? undefined,
    first: PAGE_SIZE,
    offset: (filter.page - 1) * PAGE_SIZE,
  }
  const answer = await ask(DutiesQuery, variables, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={DUTIES_PATH} />
  return <Loaded data={answer.data} filter={filter} on={day.data} view={view} />
}

interface LoadedProps {
  readonly data: DutiesPageQuery
  readonly filter: DutyFilter
  readonly on: string
  readonly view: View
}

function Loaded({ data, filter, on, view }: LoadedProps) {
  const words = wordsOf(view.lang).duties
  const { summary, obligations, reportingUnitLists } = data
  const { hub, plan } = getFragmentData(DutyClock, data)
  const home = data.home ?? summary.place
  const requirements = summary.requirements.map(({ requirement }) => getFragmentData(DutyRequirement, requirement))
  const crumbs = filter.place === null ? [] : [{ label: home.name, href: dutiesHref(view, filter, { place: null }) }]
  return (
    <Shell
      view={view}
      path={DUTIES_PATH}
      title={`${words.title} · ${summary.place.name}`}
      crumbs={crumbs.length > 0 ? crumbs : homeCrumb(home, view)}
      shell={data}
      periods={[]}
      pills={filter.place === null ? ['list'] : []}
    >
      <DutyControls
        view={view}
        filter={filter}
        on={on}
        days={dayChoices(hub.today, plan.rounds)}
        home={home}
        place={summary.place}
        units={reportingUnitLists.find(({ key }) => key === view.list)?.units ?? []}
        requirements={requirements}
      />
      <StatusTiles counts={countsOf(getFragmentData(DutyTally, summary.counts))} filter={filter} view={view} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <UnitsPanel data={data} filter={filter} on={on} view={view} />
          <DutyList found={obligations} filter={filter} on={on} place={summary.place.code} view={view} />
        </div>
        <RequirementsPanel data={data} filter={filter} on={on} view={view} />
      </div>
    </Shell>
  )
}

const listHref = (view: View, filter: DutyFilter, changes: Partial<DutyFilter>) =>
  `${dutiesHref(view, filter, changes)}#list`

/** The units of the list; inside a unit its townships. Nothing for a township: its villages are the list itself. */
function UnitsPanel({ data: { summary }, filter, on, view }: LoadedProps) {
  const words = wordsOf(view.lang).duties
  if (summary.places.length === 0) return null
  const rows: readonly CountsRow[] = summary.places.map(({ place, villages, counts }) => ({
    key: place.code,
    name: (
      <Link href={dutiesHref(view, filter, { place: place.code })} prefetch={false}>
        {place.name}
      </Link>
    ),
    villages,
    counts: countsOf(getFragmentData(DutyTally, counts)),
    hrefOf: (status) => listHref(view, filter, { place: place.code, statuses: [status] }),
  }))
  return (
    <Panel title={words.byUnit} note={words.byUnitNote(summary.villages, on)}>
      <CountsTable
        caption={words.byUnit}
        rowHead={words.columns.unit}
        rows={rows}
        sort={filter.units}
        sortHref={(sort) => dutiesHref(view, filter, { units: sort })}
        lang={view.lang}
      />
      <p className={styles.note}>{words.shareNote}</p>
    </Panel>
  )
}

function RequirementsPanel({ data, filter, view }: LoadedProps) {
  const words = wordsOf(view.lang).duties
  const { plan } = getFragmentData(DutyClock, data)
  const rows: readonly CountsRow[] = data.summary.requirements.map(({ requirement: masked, counts }) => {
    const requirement = getFragmentData(DutyRequirement, masked)
    return {
      key: requirement.id,
      name: <RequirementName requirement={requirement} on={filter.on} view={view} />,
      villages: null,
      counts: countsOf(getFragmentData(DutyTally, counts)),
      hrefOf: (status) => listHref(view, filter, { requirement: requirement.id, statuses: [status] }),
    }
  })
  return (
    <Panel title={words.byRequirement} note={words.byRequirementNote(plan.name)}>
      <CountsTable
        caption={words.byRequirement}
        rowHead={words.columns.requirement}
        rows={rows}
        sort={filter.requirements}
        sortHref={(sort) => dutiesHref(view, filter, { requirements: sort })}
        lang={view.lang}
      />
    </Panel>
  )
}
