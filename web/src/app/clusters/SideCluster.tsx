import { periodText } from '@/format/period'
import { getFragmentData } from '@/gql'
import type { ComparedClusterFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ActionLink } from '@/ui/Segmented'
import { hrefOf } from '@/view/view'
import { QuietChip } from '../place/QuietChip'
import { SingleChance } from './ChanceWords'
import styles from './clusters.module.css'
import { type ClusterView, clusterPath } from './clusters-view'
import { effectText, intervalText, meanText } from './effect-text'
import { PreTrendChip } from './PreTrendChip'
import { EffectPoint } from './point.fragment'
import { StudyChart } from './StudyPanel'

interface SideClusterProps {
  readonly cluster: ComparedClusterFragment
  readonly view: ClusterView
}

const CHART_HEIGHT = 200

/** One cluster as a column beside others: the same facts in the same order. */
export function SideCluster({ cluster, view }: SideClusterProps) {
  const all = wordsOf(view.lang)
  const words = all.clusters
  const { comparison, startedOn, counties, isPilot } = cluster
  const point = getFragmentData(EffectPoint, comparison.latest)
  const { metric } = comparison.metric
  const of = { unit: point.unit, metric }
  const effect = effectText(point.effect, of, view.lang)
  const sideText = ({ mean, baseline, unit }: typeof point.others) => {
    const now = meanText(mean, { unit, metric }, view.lang)
    const then = meanText(baseline, { unit, metric }, view.lang)
    return now && then ? `${then} → ${now}` : null
  }
  const none = <QuietChip>{words.one.cards.noNumber}</QuietChip>
  const facts = [
    [words.compare.counties, counties.map(({ name }) => name).join('、')],
    [words.compare.started, startedOn ?? <QuietChip key="started">{words.one.notStarted}</QuietChip>],
    [`${words.one.membersLine} (${point.members.villages}/${point.members.expected})`, sideText(point.members) ?? none],
    [`${words.one.othersLine} (${point.others.villages})`, sideText(point.others) ?? none],
    [
      words.one.effect,
      effect === null ? <QuietChip key="effect">{words.states[point.state]}</QuietChip> : <b key="effect">{effect}</b>,
    ],
    [words.one.interval, intervalText(point.interval, of, view.lang) ?? none],
    [words.one.chance, <SingleChance key="chance" p={point.pValue} lang={view.lang} />],
    [words.league.preTrend, <PreTrendChip key="before" verdict={comparison.preTrend.verdict} lang={view.lang} />],
  ] as const
  return (
    <Panel
      title={cluster.name}
      note={isPilot ? words.one.pilot : periodText(point.period, view.lang)}
      actions={<ActionLink href={hrefOf(clusterPath(cluster.code), view)}>{words.compare.open}</ActionLink>}
    >
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <StudyChart cluster={cluster} view={view} height={CHART_HEIGHT} />
    </Panel>
  )
}
