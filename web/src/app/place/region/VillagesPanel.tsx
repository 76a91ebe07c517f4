import Link from 'next/link'
import { columnUnit } from '@/format/value'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { VillageRowFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { ChangeView } from '@/ui/ChangeView'
import { NumberView } from '@/ui/NumberView'
import { Pages } from '@/ui/Pages'
import { Panel } from '@/ui/Panel'
import { placeHref, type View } from '@/view/view'
import styles from '../place.module.css'
import { listHref, PAGE_SIZE, sortedBy, type VillageListState, type VillageSort } from './village-list'

export const VillagePage = graphql(`
  fragment VillagePage on VillageConnection {
    totalCount
    nodes {
      ...VillageRow
    }
  }
`)

export const VillageRow = graphql(`
  fragment VillageRow on Village {
    code
    name
    cluster {
      name
    }
    income: figure(metric: collectiveIncome, period: $period) {
      ...FigureNumber
      change {
        ...ChangeNumber
      }
    }
    gain: figure(metric: collectiveIncomeGain, period: $period) {
      ...FigureNumber
    }
    stars: figure(metric: starRating, period: $period, stat: MEAN) {
      ...FigureNumber
    }
    led: figure(metric: partyLedCooperatives, period: $period, stat: SUM) {
      ...FigureNumber
    }
    industries: figure(metric: specialtyIndustries, period: $period, stat: SUM) {
      ...FigureNumber
    }
    projects: figure(metric: livelihoodProjectsCompleted, period: $period, stat: SUM) {
      ...FigureNumber
    }
  }
`)

interface VillagesPanelProps {
  readonly page: FragmentType<typeof VillagePage>
  readonly code: string
  readonly state: VillageListState
  readonly view: View
}

/** The villages of a township, a page at a time, in the order the address says. */
export function VillagesPanel({ page: masked, code, state, view }: VillagesPanelProps) {
  const { totalCount, nodes } = getFragmentData(VillagePage, masked)
  const words = wordsOf(view.lang).place.list
  const from = (state.page - 1) * PAGE_SIZE
  return (
    <Panel
      id="villages"
      title={words.title}
      note={totalCount === 0 ? undefined : words.note(from + 1, from + nodes.length, totalCount)}
    >
      {nodes.length === 0 ? (
        <p className={styles.quiet}>{words.empty}</p>
      ) : (
        <VillageTable rows={getFragmentData(VillageRow, nodes)} code={code} state={state} view={view} />
      )}
      <Pages
        total={totalCount}
        hrefOf={(to) => listHref(code, view, state, { page: to })}
        page={state.page}
        size={PAGE_SIZE}
        lang={view.lang}
      />
    </Panel>
  )
}

interface VillageTableProps {
  readonly rows: readonly VillageRowFragment[]
  readonly code: string
  readonly state: VillageListState
  readonly view: View
}

function VillageTable({ rows, code, state, view }: VillageTableProps) {
  const words = wordsOf(view.lang).place.list
  const wan = columnUnit('collectiveIncome', 'YUAN', view.lang)
  const columns: readonly { key: string; label: string; sort: VillageSort | null; isNumber?: boolean }[] = [
    { key: 'name', label: words.name, sort: 'CODE' },
    { key: 'income', label: `${words.income}(${wan})`, sort: 'collectiveIncome', isNumber: true },
    { key: 'change', label: words.change, sort: null, isNumber: true },
    { key: 'gain', label: `${words.gain}(${wan})`, sort: 'collectiveIncomeGain', isNumber: true },
    { key: 'stars', label: words.stars, sort: 'starRating', isNumber: true },
    { key: 'led', label: words.cooperatives, sort: 'partyLedCooperatives', isNumber: true },
    { key: 'industries', label: words.industries, sort: 'specialtyIndustries', isNumber: true },
    { key: 'projects', label: words.projects, sort: 'livelihoodProjectsCompleted', isNumber: true },
    { key: 'cluster', label: words.cluster, sort: null },
  ]
  const sorted = state.direction === 'ASC' ? 'ascending' : 'descending'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.title}>
      <table className={`${styles.table} ${styles.villages}`}>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, sort, isNumber }) => (
              <th
                key={key}
                scope="col"
                data-number={isNumber}
                data-column={key}
                aria-sort={sort === state.sort ? sorted : undefined}
              >
                {sort ? (
                  <Link
                    href={listHref(code, view, state, sortedBy(state, sort))}
                    prefetch={false}
                    scroll={false}
                    title={sort === 'CODE' ? words.byCode : words.sortBy(label)}
                  >
                    {label}
                  </Link>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, view }: { row: VillageRowFragment; view: View }) {
  const words = wordsOf(view.lang).place.list
  const common = { place: row, view, size: 'cell' } as const
  return (
    <tr>
      <th scope="row">
        <Link href={placeHref(row.code, view)} prefetch={false}>
          {row.name}
        </Link>
      </th>
      <td data-number>
        <NumberView figure={row.income} {...common} scale="wan" />
      </td>
      <td data-number>
        <ChangeView change={row.income.change} metric="collectiveIncome" view={view} />
      </td>
      <td data-number data-column="gain">
        <NumberView figure={row.gain} {...common} scale="wan" />
      </td>
      <td data-number data-column="stars">
        <NumberView figure={row.stars} {...common} />
      </td>
      <td data-number data-column="led">
        <NumberView figure={row.led} {...common} />
      </td>
      <td data-number data-column="industries">
        <NumberView figure={row.industries} {...common} />
      </td>
      <td data-number data-column="projects">
        <NumberView figure={row.projects} {...common} />
      </td>
      <td data-column="cluster">{row.cluster?.name ?? <span className={styles.quiet}>{words.noCluster}</span>}</td>
    </tr>
  )
}
