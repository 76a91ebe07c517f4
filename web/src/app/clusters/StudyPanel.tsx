import { EffectChart } from '@/charts/EffectChart'
import { axisScale } from '@/charts/points'
import { TrendChart } from '@/charts/TrendChart'
import { periodText } from '@/format/period'
import { unitWord } from '@/format/value'
import { getFragmentData } from '@/gql'
import type { ComparedClusterFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from './clusters.module.css'
import { type ClusterView, periodOfDay } from './clusters-view'
import { EffectPoint } from './point.fragment'
import { sidePoints, studyMarks, studyScale } from './study-marks'

interface StudyProps {
  readonly cluster: ComparedClusterFragment
  readonly view: ClusterView
}

/** The event study as a chart: by how much the cluster changed more since the base, with its interval. */
export function StudyChart({ cluster, view, height }: StudyProps & { height?: number }) {
  const words = wordsOf(view.lang).clusters
  const { comparison, startedOn } = cluster
  const points = getFragmentData(EffectPoint, comparison.points)
  const { metric } = comparison.metric
  const scale = studyScale(points, metric)
  const start = startedOn ? periodText(periodOfDay(startedOn, view.period), view.lang) : null
  return (
    <EffectChart
      label={`${cluster.name} ${words.one.study}`}
      unit={unitWord(comparison.unit, scale, view.lang)}
      marks={studyMarks(points, metric, scale, view.lang)}
      names={{ effect: words.one.effect, interval: words.one.interval }}
      base={{ x: periodText(view.against, view.lang), label: words.one.baseLine }}
      start={start === null ? null : { x: start, label: words.one.startLine }}
      lang={view.lang}
      height={height}
    />
  )
}

export function StudyPanel({ cluster, view }: StudyProps) {
  const words = wordsOf(view.lang).clusters
  return (
    <Panel title={words.one.study} note={words.one.studyNote}>
      <p className={styles.lead}>{cluster.comparison.note}</p>
      {cluster.comparison.cautions.map((caution) => (
        <p key={caution} className={styles.lead}>
          {caution}
        </p>
      ))}
      <StudyChart cluster={cluster} view={view} />
    </Panel>
  )
}

/** The means of both sides by period. */
export function LevelsPanel({ cluster, view }: StudyProps) {
  const words = wordsOf(view.lang).clusters.one
  const { comparison } = cluster
  const points = getFragmentData(EffectPoint, comparison.points)
  const [first] = points
  if (!first) return null
  const { metric } = comparison.metric
  const { unit } = first.members
  const scale = axisScale(
    metric,
    points.flatMap(({ members, others }) => [members.mean, others.mean]),
  )
  const series = [
    { name: words.membersLine, points: sidePoints(points, 'members', metric, scale, view.lang), role: 'main' as const },
    {
      name: words.othersLine,
      points: sidePoints(points, 'others', metric, scale, view.lang),
      role: 'comparison' as const,
    },
  ]
  return (
    <Panel title={words.levels} note={words.levelsNote}>
      <TrendChart
        label={`${cluster.name} ${words.levels}`}
        unit={unitWord(unit, scale, view.lang)}
        series={series}
        start={{ x: periodText(view.against, view.lang), label: words.baseLine }}
        lang={view.lang}
        height={200}
      />
    </Panel>
  )
}
