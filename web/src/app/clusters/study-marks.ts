import type { EffectMark } from '@/charts/drawings/EffectDrawing'
import { axisScale, type ChartPoint, onAxis } from '@/charts/points'
import type { MoneyScale } from '@/format/money'
import { periodText } from '@/format/period'
import type { EffectPointFragment, Metric } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { effectText, intervalText, meanText } from './effect-text'

/** The scale of the axis of effects: that of the widest end. */
export const studyScale = (points: readonly EffectPointFragment[], metric: Metric): MoneyScale =>
  axisScale(
    metric,
    points.flatMap(({ effect, interval }) => [effect, interval?.low, interval?.high]),
  )

/** Periods of an event study on its axis. What is refused has no number and says why. */
export function studyMarks(
  points: readonly EffectPointFragment[],
  metric: Metric,
  scale: MoneyScale,
  lang: Lang,
): EffectMark[] {
  const words = wordsOf(lang).clusters
  return points.map(({ period, effect, unit, interval, state }) => {
    const [low, high] = [onAxis(interval?.low, unit, scale), onAxis(interval?.high, unit, scale)]
    return {
      x: periodText(period, lang),
      effect: onAxis(effect, unit, scale),
      interval: low === null || high === null ? null : ([low, high] as const),
      text: state === 'COMPARED' ? (effectText(effect, { unit, metric }, lang) ?? '') : words.states[state],
      intervalText: intervalText(interval, { unit, metric }, lang) ?? '',
    }
  })
}

/** The mean of one side by period. */
export function sidePoints(
  points: readonly EffectPointFragment[],
  side: 'members' | 'others',
  metric: Metric,
  scale: MoneyScale,
  lang: Lang,
): ChartPoint[] {
  const words = wordsOf(lang).clusters
  return points.map((point) => {
    const { mean, unit } = point[side]
    return {
      x: periodText(point.period, lang),
      value: onAxis(mean, unit, scale),
      text: meanText(mean, { unit, metric }, lang) ?? words.states[point.state],
    }
  })
}
