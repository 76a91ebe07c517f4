import type { ReactNode } from 'react'
import { periodText } from '@/format/period'
import { percentText } from '@/format/value'
import { getFragmentData } from '@/gql'
import type { ComparedClusterFragment, ComparedSidesFragment, EffectPointFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { QuietChip } from '../place/QuietChip'
import { SingleChance } from './ChanceWords'
import styles from './clusters.module.css'
import type { ClusterView } from './clusters-view'
import { effectText, intervalText, meanText } from './effect-text'
import { PreTrendChip } from './PreTrendChip'
import { EffectPoint } from './point.fragment'

interface EffectCardsProps {
  readonly comparison: ComparedClusterFragment['comparison']
  /** Of the latest period; null where nothing is. */
  readonly placebo: ComparedSidesFragment['latest']['placebo']
  readonly view: ClusterView
}

function Card({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.card}>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

/** Before and after of both sides, what is left between them, and whether they were alike before. */
export function EffectCards({ comparison, placebo, view }: EffectCardsProps) {
  const words = wordsOf(view.lang).clusters
  const { cards } = words.one
  const { metric, preTrend } = comparison
  const point = getFragmentData(EffectPoint, comparison.latest)
  const of = { unit: point.unit, metric: metric.metric }
  const effect = effectText(point.effect, of, view.lang)
  const slope = effectText(preTrend.slope, of, view.lang)
  return (
    <div className={styles.cards}>
      <SideCard name={cards.members} side={point.members} point={point} comparison={comparison} view={view} />
      <SideCard name={cards.others} side={point.others} point={point} comparison={comparison} view={view} />
      <Card name={cards.effect}>
        {effect === null ? (
          <QuietChip>{words.states[point.state]}</QuietChip>
        ) : (
          <>
            <p className={styles.big}>{effect}</p>
            {point.interval && (
              <p>
                {words.confidence(point.interval.confidencePercent)} {intervalText(point.interval, of, view.lang)}
              </p>
            )}
            <p>
              <SingleChance p={point.pValue} lang={view.lang} />
            </p>
            {typeof placebo?.pValue === 'number' && (
              <p>{cards.placebo(percentText(100 * placebo.pValue) ?? '', placebo.draws)}</p>
            )}
          </>
        )}
      </Card>
      <Card name={cards.preTrend}>
        <p>
          <PreTrendChip verdict={preTrend.verdict} lang={view.lang} />
        </p>
        <p>{words.preTrendNotes[preTrend.verdict]}</p>
        {slope && <p>{cards.slope(slope)}</p>}
      </Card>
    </div>
  )
}

interface SideCardProps extends Omit<EffectCardsProps, 'placebo'> {
  readonly name: string
  readonly side: EffectPointFragment['others']
  readonly point: EffectPointFragment
}

function SideCard({ name, side, point, comparison, view }: SideCardProps) {
  const { cards } = wordsOf(view.lang).clusters.one
  const { metric } = comparison.metric
  const of = { unit: side.unit, metric }
  const mean = meanText(side.mean, of, view.lang)
  const baseline = meanText(side.baseline, of, view.lang)
  const change = effectText(side.change, { unit: point.unit, metric }, view.lang)
  return (
    <Card name={`${name} · ${periodText(point.period, view.lang)}`}>
      {mean === null ? <QuietChip>{cards.noNumber}</QuietChip> : <p className={styles.big}>{mean}</p>}
      {baseline && <p>{cards.from(periodText(view.against, view.lang), baseline)}</p>}
      {change && (
        <p>
          {cards.change} {change}
        </p>
      )}
      <p>{cards.of(side.villages, side.expected)}</p>
    </Card>
  )
}
