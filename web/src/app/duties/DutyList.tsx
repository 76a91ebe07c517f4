import Link from 'next/link'
import { getFragmentData } from '@/gql'
import type { DutiesPageQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Pages } from '@/ui/Pages'
import { Panel } from '@/ui/Panel'
import { ActionLink } from '@/ui/Segmented'
import { placeHref, type View } from '@/view/view'
import { DutyEvidence } from './DutyEvidence'
import { RequirementName } from './DutyNames'
import styles from './duties.module.css'
import { DutyRequirement, DutyRow } from './duty.fragment'
import { type DutyFilter, dutiesHref, exportHref, PAGE_SIZE } from './duty-filter'
import { StatusChip } from './StatusChip'

type Found = DutiesPageQuery['obligations']

interface DutyListProps {
  readonly found: Found
  readonly filter: DutyFilter
  readonly on: string
  /** Code of the place shown. */
  readonly place: string
  readonly view: View
}

/** The obligations themselves, the most pressing first, a page at a time, with their exports. */
export function DutyList({ found, filter, on, place, view }: DutyListProps) {
  const all = wordsOf(view.lang)
  const words = all.duties
  const from = (filter.page - 1) * PAGE_SIZE
  return (
    <Panel
      id="list"
      title={words.list}
      note={found.nodes.length > 0 && words.listNote(from + 1, from + found.nodes.length, found.totalCount)}
      actions={
        <>
          <ActionLink href={exportHref('csv', filter, place, on, view)} download>
            {all.ranking.exportCsv}
          </ActionLink>
          <ActionLink href={exportHref('xlsx', filter, place, on, view)} download>
            {all.ranking.exportExcel}
          </ActionLink>
        </>
      }
    >
      {found.nodes.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <Table found={found} filter={filter} view={view} />
      )}
      <Pages
        page={filter.page}
        total={found.totalCount}
        size={PAGE_SIZE}
        hrefOf={(page) => `${dutiesHref(view, filter, { page })}#list`}
        lang={view.lang}
      />
    </Panel>
  )
}

function Table({ found, filter, view }: { found: Found; filter: DutyFilter; view: View }) {
  const words = wordsOf(view.lang).duties
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.list}>
      <table className={`${styles.table} ${styles.list}`}>
        <caption className="visually-hidden">{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.village}</th>
            <th scope="col">{words.columns.requirement}</th>
            <th scope="col">{words.columns.status}</th>
            <th scope="col">{words.columns.dueOn}</th>
            <th scope="col">{words.columns.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {found.nodes.map((node) => {
            const duty = getFragmentData(DutyRow, node)
            const requirement = getFragmentData(DutyRequirement, duty.requirement)
            return (
              <tr key={`${node.village.code}${requirement.id}`}>
                <th scope="row">
                  <VillageName village={node.village} on={filter.on} view={view} />
                </th>
                <td>
                  <RequirementName requirement={requirement} on={filter.on} view={view} />
                </td>
                <td>
                  <StatusChip state={{ status: duty.status, daysLeft: duty.daysLeft ?? null }} lang={view.lang} />
                </td>
                <td className={styles.nowrap}>
                  {duty.dueOn ?? <span className={styles.quiet}>{words.noDueDay}</span>}
                </td>
                <td>
                  <DutyEvidence duty={duty} village={node.village} view={view} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface VillageNameProps {
  readonly village: Found['nodes'][number]['village']
  readonly on: string | null
  readonly view: View
}

/** The village, leading to its own duties on the same day, with the places it lies in. */
function VillageName({ village, on, view }: VillageNameProps) {
  const page = placeHref(village.code, view)
  const href = on === null ? page : `${page}${page.includes('?') ? '&' : '?'}on=${on}`
  const parents = village.path.filter(({ level }) => level === 'COUNTY' || level === 'TOWNSHIP')
  return (
    <>
      <Link href={`${href}#duties`} prefetch={false}>
        {village.name}
      </Link>
      <small className={styles.small}>{parents.map(({ name }) => name).join(' ')}</small>
    </>
  )
}
