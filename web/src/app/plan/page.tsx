import type { Metadata } from 'next'
import { homeOf } from '@/access/home-of'
import { getFragmentData } from '@/gql'
import type { PlanPageQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { FailedPage } from '@/ui/FailedPage'
import { homeCrumb } from '@/ui/home-crumb'
import { Shell } from '@/ui/Shell'
import { readView, type SearchParams, type View } from '@/view/view'
import { DutyTally } from '../duties/duties.query'
import { countsOf, type DutyCounts } from '../duties/duty-counts'
import { withDay } from '../duties/duty-day'
import { Clause } from './Clause'
import { PlanControls } from './PlanControls'
import { PlanFacts } from './PlanFacts'
import styles from './plan.module.css'
import { PlanQuery } from './plan.query'
import { PLAN_PATH, type PlanView, planHref, readPlanView } from './plan-view'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).plan.title }
}

/** 方案: the clauses in order, what each asks, how it is checked and scored, and where the city stands. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const view = readView(params)
  const shown = readPlanView(params)
  const day = await withDay(shown.on, view.lang)
  if (!day.ok) return <FailedPage problem={day.problem} view={view} path={PLAN_PATH} />
  const variables = { home: await homeOf(view.lang), on: day.data, version: shown.version ?? undefined }
  const answer = await ask(PlanQuery, variables, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PLAN_PATH} />
  return <Loaded data={answer.data} shown={shown} on={day.data} view={view} />
}

interface LoadedProps {
  readonly data: PlanPageQuery
  readonly shown: PlanView
  readonly on: string
  readonly view: View
}

function Loaded({ data, shown, on, view }: LoadedProps) {
  const words = wordsOf(view.lang).plan
  const { shown: plan, summary, home } = data
  const counts: ReadonlyMap<string, DutyCounts> = new Map(
    summary.requirements.map(({ requirement, counts }) => [
      requirement.id,
      countsOf(getFragmentData(DutyTally, counts)),
    ]),
  )
  const clauses = plan.clauses
    .map((clause) => ({
      ...clause,
      requirements: clause.requirements.filter(
        ({ dimension }) => shown.dimension === null || dimension === shown.dimension,
      ),
    }))
    .filter(({ requirements }) => shown.dimension === null || requirements.length > 0)
  return (
    <Shell
      view={view}
      path={PLAN_PATH}
      title={`${words.title} · ${plan.name}`}
      crumbs={homeCrumb(home, view)}
      shell={data}
      periods={[]}
      pills={[]}
    >
      <PlanControls data={data} shown={shown} on={on} view={view} />
      <div className={styles.columns}>
        <nav className={`${styles.contents} no-print`} aria-label={words.contents}>
          <h2>{words.contents}</h2>
          <Contents clauses={clauses} shown={shown} view={view} />
        </nav>
        <details className={`${styles.foldedContents} no-print`}>
          <summary>{words.contents}</summary>
          <Contents clauses={clauses} shown={shown} view={view} />
        </details>
        <div className={styles.column}>
          <PlanFacts plan={plan} villages={summary.villages} lang={view.lang} />
          {clauses.map((clause) => (
            <Clause
              key={clause.number}
              clause={clause}
              dimensions={plan.dimensions}
              counts={counts}
              shown={shown}
              view={view}
            />
          ))}
        </div>
      </div>
    </Shell>
  )
}

interface ContentsProps {
  readonly clauses: readonly { readonly number: string; readonly title: string }[]
  readonly shown: PlanView
  readonly view: View
}

/** The clauses by number; a wide screen keeps them at the side, a narrow one folds them. */
function Contents({ clauses, shown, view }: ContentsProps) {
  return (
    <ol>
      {clauses.map(({ number, title }) => (
        <li key={number} data-deep={number.includes('(')}>
          <a href={planHref(view, shown, number)}>
            <span className={styles.ordinal}>{number}</span> {title}
          </a>
        </li>
      ))}
    </ol>
  )
}
