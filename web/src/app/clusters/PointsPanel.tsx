import { periodText } from '@/format/period'
import { getFragmentData } from '@/gql'
import type { ComparedClusterFragment, EffectPointFragment, Metric } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ScrollTable } from '@/ui/ScrollTable'
import { QuietChip } from '../place/QuietChip'
import { SingleChance } from './ChanceWords'
import styles from './clusters.module.css'
import type { ClusterView } from './clusters-view'
import { effectText, intervalText, meanText } from './effect-text'
import { EffectPoint } from './point.fragment'

interface PointsPanelProps {
  readonly comparison: ComparedClusterFragment['comparison']
  readonly view: ClusterView
}

/** The numbers of the event study by period: what the charts draw, for those who read or print. */
export function PointsPanel({ comparison, view }: PointsPanelProps) {
  const words = wordsOf(view.lang).clusters.one
  const points = getFragmentData(EffectPoint, comparison.points)
  return (
    <Panel title={words.points}>
      <ScrollTable caption={words.points} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" data-number>
              {words.membersMean}
            </th>
            <th scope="col" data-number>
              {words.othersMean}
            </th>
            <th scope="col" data-number>
              {words.counts}
            </th>
            <th scope="col" data-number>
              {words.effect}
            </th>
            <th scope="col">{words.interval}</th>
            <th scope="col">{words.chance}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.period} point={point} metric={comparison.metric.metric} view={view} />
          ))}
        </tbody>
      </ScrollTable>
    </Panel>
  )
}

function Row({ point, metric, view }: { point: EffectPointFragment; metric: Metric; view: ClusterView }) {
  const words = wordsOf(view.lang).clusters
  const { members, others, state } = point
  const of = { unit: point.unit, metric }
  const none = <QuietChip>{words.one.cards.noNumber}</QuietChip>
  return (
    <tr data-state={state}>
      <th scope="row">
        {periodText(point.period, view.lang)} <small className={styles.quiet}>{words.phases[point.phase]}</small>
      </th>
      <td data-number>{meanText(members.mean, { unit: members.unit, metric }, view.lang) ?? none}</td>
      <td data-number>{meanText(others.mean, { unit: others.unit, metric }, view.lang) ?? none}</td>
      <td data-number>{words.one.countsOf(members.villages, others.villages)}</td>
      {state === 'COMPARED' ? (
        <>
          <td data-number data-strong>
            {effectText(point.effect, of, view.lang)}
          </td>
          <td className={styles.nowrap}>{intervalText(point.interval, of, view.lang)}</td>
          <td className={styles.chance}>
            <SingleChance p={point.pValue} lang={view.lang} />
          </td>
        </>
      ) : (
        <td colSpan={3}>
          <QuietChip tone={state === 'BASE' ? 'plain' : 'unknown'}>{words.states[state]}</QuietChip>
        </td>
      )}
    </tr>
  )
}
