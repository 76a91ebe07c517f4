import { ScoreTrend, type ScoreYear } from '@/charts/ScoreTrend'
import { percentText } from '@/format/value'
import { type FragmentType, getFragmentData } from '@/gql'
import type { DimensionKey, ScorePointsFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import { ImprovementChip } from './ImprovementChip'
import { RangeBar } from './RangeBar'
import { ScoreChange } from './ScoreChange'
import { boundsText, ScoreView } from './ScoreView'
import { ScoreBoardCards, ScoreBoardYear, ScorePoints } from './score.fragment'
import styles from './score.module.css'
import { scoreHref } from './score-view'
import { dimensionColour, trendsOf } from './score-years'

interface ScoreCardsProps {
  readonly board: FragmentType<typeof ScoreBoardCards>
  /** The years before, oldest first. */
  readonly years: readonly FragmentType<typeof ScoreBoardYear>[]
  readonly place: { readonly code: string; readonly name: string }
  readonly view: View
  /** More small print under the cards. */
  readonly rule?: readonly (string | undefined)[]
}

/** The total and the five improvements at a glance. */
export function ScoreCards({ board: masked, years, place, view, rule = [] }: ScoreCardsProps) {
  const board = getFragmentData(ScoreBoardCards, masked)
  const trends = trendsOf(getFragmentData(ScoreBoardYear, years), board.baselinePeriod)
  const words = wordsOf(view.lang).score
  const common = { place, view, baselinePeriod: board.baselinePeriod }
  const yearsOf = (key: DimensionKey | 'TOTAL', score: ScorePointsFragment): ScoreYear[] => [
    ...(trends.get(key) ?? []),
    { period: board.period, value: score.score ?? null, firm: score.state === 'REPORTED' },
  ]
  const total = getFragmentData(ScorePoints, board.total)
  return (
    <>
      <div className={styles.cards}>
        <ScoreCard {...common} dimension={null} name={words.total} score={total} years={yearsOf('TOTAL', total)} />
        {board.dimensions.map(({ dimension, score: maskedScore }) => {
          const score = getFragmentData(ScorePoints, maskedScore)
          return (
            <ScoreCard
              key={dimension.key}
              {...common}
              dimension={dimension.key}
              name={dimension.name}
              score={score}
              years={yearsOf(dimension.key, score)}
            />
          )
        })}
      </div>
      <p className={styles.rule}>{[words.rangeNote, ...rule].filter(Boolean).join(' · ')}</p>
    </>
  )
}

interface ScoreCardProps {
  /** Null: the total. */
  readonly dimension: DimensionKey | null
  readonly name: string
  readonly score: ScorePointsFragment
  readonly years: readonly ScoreYear[]
  readonly baselinePeriod: string
  readonly place: ScoreCardsProps['place']
  readonly view: View
}

/** One score: its number, change since the baseline, whether that is obvious, where it could be, and its last years. */
function ScoreCard({ dimension, name, score, years, baselinePeriod, place, view }: ScoreCardProps) {
  const words = wordsOf(view.lang).score
  const colour = dimensionColour(dimension)
  const coverage = percentText(score.coverage)
  return (
    <section className={styles.card}>
      <h2 className={styles.name}>
        <span className={styles.dot} style={{ background: colour }} aria-hidden="true" />
        {name}
      </h2>
      <div className={styles.row}>
        <ScoreView
          score={score}
          name={name}
          place={place}
          href={scoreHref(place.code, view, dimension)}
          view={view}
          size="big"
        />
        {score.improvement && <ImprovementChip improvement={score.improvement} lang={view.lang} />}
      </div>
      <ScoreChange
        change={score.change}
        baselinePeriod={baselinePeriod}
        view={view}
        isLabelled
        improvement={score.improvement}
      />
      <RangeBar score={score} colour={colour} lang={view.lang} />
      <ScoreTrend years={years} colour={colour} />
      <p className={styles.note}>
        {coverage && <span>{words.coverage(coverage)}</span>} <span>{boundsText(score, view)}</span>
      </p>
    </section>
  )
}
