import { getFragmentData, graphql } from '@/gql'
import type { DutyRowFragment } from '@/gql/graphql'
import { ask, type Problem } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ActionLink } from '@/ui/Segmented'
import type { SearchParams, View } from '@/view/view'
import { planHref } from '../plan/plan-view'
import { DutyEvidence } from './DutyEvidence'
import { RequirementName } from './DutyNames'
import styles from './duties.module.css'
import { DutyRequirement, DutyRow } from './duty.fragment'
import { readDay, withDay } from './duty-day'
import { STATUSES } from './duty-status'
import { StatusChip } from './StatusChip'

/** More than there are requirements: a village has one obligation for each. */
const ALL_OF_A_VILLAGE = 200

const VillageDutiesQuery = graphql(`
  query VillageDuties($code: ID!, $on: Date!, $first: Int!) {
    obligations(place: $code, on: $on, first: $first) {
      nodes {
        ...DutyRow
      }
    }
  }
`)

interface VillageDutiesProps {
  readonly village: { readonly code: string; readonly name: string }
  readonly params: SearchParams
  readonly view: View
}

/** 方案要求: every requirement of the plan on a village with its status, its day and what that rests on. */
export async function VillageDuties({ village, params, view }: VillageDutiesProps) {
  const words = wordsOf(view.lang).duties.village
  const asked = readDay(params)
  const day = await withDay(asked, view.lang)
  if (!day.ok) return <Unanswered problem={day.problem} view={view} />
  const variables = { code: village.code, on: day.data, first: ALL_OF_A_VILLAGE }
  const answer = await ask(VillageDutiesQuery, variables, view.lang)
  if (!answer.ok) return <Unanswered problem={answer.problem} view={view} />
  const duties = getFragmentData(DutyRow, answer.data.obligations.nodes)
  const order = (duty: DutyRowFragment) => STATUSES.indexOf(duty.status)
  const sorted = duties.toSorted((a, b) => order(a) - order(b))
  const asks = sorted.filter(({ status }) => status !== 'NOT_APPLICABLE' && status !== 'NOT_DUE')
  const rest = sorted.filter((duty) => !asks.includes(duty))
  const done = duties.filter(({ status }) => status === 'MET' || status === 'MET_LATE').length
  const common = { village, on: asked, view, caption: words.title }
  return (
    <Panel
      id="duties"
      title={words.title}
      note={duties.length > 0 && words.note(day.data, done, asks.length)}
      actions={<ActionLink href={planHref(view, { on: asked })}>{words.plan}</ActionLink>}
    >
      {duties.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {asks.length > 0 && <DutyTable duties={asks} {...common} />}
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.rest(rest.length)}</summary>
          <DutyTable duties={rest} {...common} />
        </details>
      )}
    </Panel>
  )
}

/** The panel when the API gave no answer: the rest of the page stands. */
function Unanswered({ problem, view }: { problem: Problem; view: View }) {
  const words = wordsOf(view.lang)
  return (
    <Panel id="duties" title={words.duties.village.title}>
      <p className={styles.quiet}>{words.failed[problem.kind]}</p>
    </Panel>
  )
}

interface DutyTableProps {
  readonly duties: readonly DutyRowFragment[]
  readonly village: { readonly code: string; readonly name: string }
  readonly on: string | null
  readonly view: View
  readonly caption: string
}

function DutyTable({ duties, village, on, view, caption }: DutyTableProps) {
  const words = wordsOf(view.lang).duties
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={`${styles.table} ${styles.own}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.requirement}</th>
            <th scope="col">{words.columns.dueOn}</th>
            <th scope="col">{words.columns.status}</th>
            <th scope="col">{words.columns.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => {
            const requirement = getFragmentData(DutyRequirement, duty.requirement)
            return (
              <tr key={requirement.id}>
                <th scope="row">
                  <RequirementName requirement={requirement} on={on} view={view} />
                </th>
                <td className={styles.nowrap}>
                  {duty.dueOn ?? <span className={styles.quiet}>{words.noDueDay}</span>}
                </td>
                <td>
                  <StatusChip state={{ status: duty.status, daysLeft: duty.daysLeft ?? null }} lang={view.lang} />
                </td>
                <td>
                  <DutyEvidence duty={duty} village={village} view={view} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
