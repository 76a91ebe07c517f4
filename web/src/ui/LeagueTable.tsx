import Link from 'next/link'
import { columnScale } from '@/format/money'
import { columnUnit } from '@/format/value'
import { everydayName } from '@/geo/counties'
import { type FragmentType, getFragmentData } from '@/gql'
import type { LeagueEntryFragment, Metric, Unit } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { placeHref, type View } from '@/view/view'
import { ChangeView } from './ChangeView'
import { CoverageBar } from './CoverageBar'
import styles from './LeagueTable.module.css'
import type { LeagueEntry } from './league.fragment'
import { LeagueEntry as LeagueEntryDoc } from './league.fragment'
import { NumberView } from './NumberView'
import { RankMove } from './RankMove'
import { StateChip } from './StateChip'

interface LeagueTableProps {
  readonly entries: readonly FragmentType<typeof LeagueEntry>[]
  readonly metric: { readonly metric: Metric; readonly name: string }
  /** Unit of the ranked statistic, which heads the column. */
  readonly unit: Unit
  readonly view: View
  /** Whether the places have pages of their own to go to. */
  readonly linked?: boolean
  readonly caption: string
}

/** The highest value, so that each bar is read against the leader. */
const leader = (entries: readonly LeagueEntryFragment[]) =>
  Math.max(0, ...entries.map(({ figure }) => Math.abs(figure.value ?? 0)))

/**
 * A ranking: ranked units first, ties marked 并列, unranked units at the end, grey, with the reason. Server-rendered:
 * it is read without JavaScript.
 */
export function LeagueTable({ entries: masked, metric, unit, view, linked = false, caption }: LeagueTableProps) {
  const words = wordsOf(view.lang)
  const entries = getFragmentData(LeagueEntryDoc, masked)
  const most = leader(entries)
  const unitText = columnUnit(metric.metric, unit, view.lang)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.rank}>
              {words.table.rank}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.table.move}</span>
            </th>
            <th scope="col" className={styles.name}>
              {words.table.place}
            </th>
            <td className={styles.barCell} />
            <th scope="col" className={styles.value}>
              {unitText || words.table.value}
            </th>
            <th scope="col" className={styles.change}>
              {words.table.change}
            </th>
            <th scope="col" className={styles.coverage}>
              {words.table.coverage}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <LeagueRow
              key={entry.place.code}
              entry={entry}
              most={most}
              metric={metric.metric}
              view={view}
              linked={linked}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface LeagueRowProps {
  readonly entry: LeagueEntryFragment
  readonly most: number
  readonly metric: Metric
  readonly view: View
  readonly linked: boolean
}

function LeagueRow({ entry, most, metric, view, linked }: LeagueRowProps) {
  const { place, figure } = entry
  const words = wordsOf(view.lang)
  const width =
    most === 0 || figure.value === null || figure.value === undefined ? 0 : (100 * Math.abs(figure.value)) / most
  return (
    <tr data-state={entry.state}>
      <td className={styles.rank}>
        {entry.rank === null || entry.rank === undefined ? (
          <span title={words.table.unranked}>—</span>
        ) : (
          <>
            {entry.tied && <small className={styles.tied}>{words.ranks.tiedShort}</small>}
            {entry.rank}
          </>
        )}
      </td>
      <td className={styles.move}>
        <RankMove rankChange={entry.rankChange ?? null} isNew={entry.isNew} lang={view.lang} />
      </td>
      <th scope="row" className={styles.name}>
        <LeagueName entry={entry} view={view} linked={linked} />
      </th>
      <td className={styles.barCell}>
        <span className={styles.bar} style={{ width: `${width}%` }} />
      </td>
      <td className={styles.value}>
        <NumberView figure={figure} place={place} view={view} size="cell" scale={columnScale(metric)} />
      </td>
      <td className={styles.change}>
        <ChangeView change={entry.change} metric={metric} view={view} />
      </td>
      <td className={styles.coverage}>
        <CoverageBar
          coverage={figure.coverage}
          reported={figure.reported}
          expected={figure.expected}
          lang={view.lang}
        />
      </td>
    </tr>
  )
}

/** Name of a unit, the county of a township where they come from several, and what must be known with the name. */
function LeagueName({ entry, view, linked }: { entry: LeagueEntryFragment; view: View; linked: boolean }) {
  const { place, figure } = entry
  /** The figure's own state is drawn with its number; this one is left where the number is fine and its change is not. */
  const isUnexplained = entry.state !== 'RANKED' && figure.state === 'REPORTED'
  return (
    <span className={styles.names}>
      {linked ? (
        <Link href={placeHref(place.code, view)} prefetch={false}>
          {place.name}
        </Link>
      ) : (
        place.name
      )}
      {place.level === 'TOWNSHIP' && view.within === null && place.parent && (
        <span className={styles.within}>{everydayName(place.parent)}</span>
      )}
      {entry.fewVillages && <StateChip state="FEW_VILLAGES" lang={view.lang} />}
      {isUnexplained && (
        <StateChip state={entry.state === 'NO_DATA' ? 'NO_DATA' : 'INSUFFICIENT_COVERAGE'} lang={view.lang} />
      )}
    </span>
  )
}
