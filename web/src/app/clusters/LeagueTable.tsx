import Link from 'next/link'
import { getFragmentData } from '@/gql'
import type { ClusterRankFragment, Metric } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { CoverageBar } from '@/ui/CoverageBar'
import { ScrollTable } from '@/ui/ScrollTable'
import { hrefOf } from '@/view/view'
import { QuietChip } from '../place/QuietChip'
import { ChanceWords } from './ChanceWords'
import styles from './clusters.module.css'
import { type ClusterView, clusterPath } from './clusters-view'
import { EffectBar } from './EffectBar'
import { halfWidth } from './effect-scale'
import { effectText, intervalText } from './effect-text'
import { PreTrendChip } from './PreTrendChip'
import { EffectPoint } from './point.fragment'

interface LeagueTableProps {
  readonly entries: readonly ClusterRankFragment[]
  readonly metric: Metric
  readonly view: ClusterView
  readonly caption: string
}

/** Clusters by effect, those refused at the end with the reason. The page of a cluster keeps metric, base and design. */
export function LeagueTable({ entries, metric, view, caption }: LeagueTableProps) {
  const words = wordsOf(view.lang).clusters.league
  const points = getFragmentData(
    EffectPoint,
    entries.map(({ point }) => point),
  )
  const half = halfWidth(
    points.flatMap(({ effect, interval }) => (typeof effect === 'number' ? [{ effect, interval }] : [])),
  )
  return (
    <ScrollTable caption={caption} className={`${styles.table} ${styles.league}`}>
      <thead>
        <tr>
          <td className="no-print" />
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.name}</th>
          <th scope="col" data-number>
            {words.effect}
          </th>
          <th scope="col" className={styles.picture}>
            {words.interval}
          </th>
          <th scope="col">{words.chance}</th>
          <th scope="col" data-number>
            {words.members}
          </th>
          <th scope="col" data-number>
            {words.others}
          </th>
          <th scope="col">{words.coverage}</th>
          <th scope="col">{words.preTrend}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.comparison.cluster.code} entry={entry} half={half} metric={metric} view={view} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

interface RowProps {
  readonly entry: ClusterRankFragment
  readonly half: number
  readonly metric: Metric
  readonly view: ClusterView
}

function Row({ entry, half, metric, view }: RowProps) {
  const all = wordsOf(view.lang)
  const words = all.clusters
  const { cluster, preTrend } = entry.comparison
  const point = getFragmentData(EffectPoint, entry.point)
  const of = { unit: point.unit, metric }
  const interval = intervalText(point.interval, of, view.lang)
  const { effect } = point
  return (
    <tr data-state={point.state}>
      <td className="no-print">
        <input type="checkbox" name="codes" value={cluster.code} aria-label={words.league.choose(cluster.name)} />
      </td>
      <td className={styles.rank}>
        {typeof entry.rank === 'number' ? (
          <>
            {entry.tied && <small>{all.ranks.tiedShort}</small>}
            {entry.rank}
          </>
        ) : (
          '—'
        )}
      </td>
      <th scope="row">
        <Link href={hrefOf(clusterPath(cluster.code), view, { within: null })} prefetch={false}>
          {cluster.name}
        </Link>{' '}
        {cluster.isPilot && <QuietChip tone="field">{words.league.pilot}</QuietChip>}
      </th>
      {typeof effect === 'number' ? (
        <>
          <td data-number data-strong>
            {effectText(effect, of, view.lang)}
            {point.phase !== 'DURING' && <small className={styles.p}>{words.phases[point.phase]}</small>}
          </td>
          <td className={styles.picture}>
            <EffectBar effect={effect} interval={point.interval} half={half} title={interval ?? ''} />
            <small>{interval}</small>
          </td>
          <td className={styles.chance}>
            <ChanceWords entry={entry} lang={view.lang} />
          </td>
        </>
      ) : (
        <td colSpan={3}>
          <QuietChip>{words.states[point.state]}</QuietChip>
        </td>
      )}
      <td data-number>{words.league.membersOf(point.members.villages, point.members.expected)}</td>
      <td data-number>{point.others.villages}</td>
      <td>
        <CoverageBar
          coverage={point.members.coverage}
          reported={point.members.villages}
          expected={point.members.expected}
          lang={view.lang}
        />
      </td>
      <td>
        <PreTrendChip verdict={preTrend.verdict} lang={view.lang} />
      </td>
    </tr>
  )
}
