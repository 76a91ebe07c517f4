import type { IndicatorScores } from './indicator-scores'
import type { DimensionKey, Plan } from './plan-model'
import type { PlanScope } from './plan-scope'
import { isLeftOut, SCORED } from './score-state'

/** Weights in effect: of each indicator inside its dimension, and of each dimension in the total. */
export interface Weights {
  /** In the order of the indicators of a table. */
  readonly indicators: readonly number[]
  readonly dimensions: Readonly<Record<DimensionKey, number>>
}

/** A score of every village of a scope with what is known of it. Arrays stand in the order of the scope. */
export interface ScoreColumn {
  /** 0 to 100; NaN where nothing has a value: no score, never 0. */
  readonly scores: Float64Array
  /** Sum of weights with a value, and of weights that should have one. */
  readonly weightScored: Float64Array
  readonly weightDue: Float64Array
  /** The score if everything missing stood at 0, and at 100; NaN where nothing is due. */
  readonly low: Float64Array
  readonly high: Float64Array
}

/** All scores of all villages of a scope in a year. */
export interface ScoreTable {
  readonly plan: Plan
  readonly year: number
  readonly scope: PlanScope
  readonly indicators: readonly IndicatorScores[]
  readonly weights: Weights
  readonly dimensions: ReadonlyMap<DimensionKey, ScoreColumn>
  readonly total: ScoreColumn
}

function newColumn(size: number): ScoreColumn {
  const empty = () => new Float64Array(size).fill(Number.NaN)
  return {
    scores: empty(),
    weightScored: new Float64Array(size),
    weightDue: new Float64Array(size),
    low: empty(),
    high: empty(),
  }
}

/** Σ(weight · points) ÷ Σ weights over indicators with a value (domain.md §4.2), for every village. */
export function scoreDimension(
  size: number,
  indicators: readonly IndicatorScores[],
  weights: readonly number[],
): ScoreColumn {
  const column = newColumn(size)
  const gained = new Float64Array(size)
  indicators.forEach(({ points, states }, at) => {
    const weight = weights[at] as number
    if (weight === 0) return
    for (let position = 0; position < size; position++) {
      const state = states[position] as number
      if (isLeftOut(state)) continue
      column.weightDue[position] = (column.weightDue[position] as number) + weight
      if (state !== SCORED) continue
      column.weightScored[position] = (column.weightScored[position] as number) + weight
      gained[position] = (gained[position] as number) + weight * (points[position] as number)
    }
  })
  for (let position = 0; position < size; position++) {
    const [scored, due, sum] = [
      column.weightScored[position] as number,
      column.weightDue[position] as number,
      gained[position] as number,
    ]
    if (scored > 0) column.scores[position] = sum / scored
    if (due === 0) continue
    column.low[position] = sum / due
    column.high[position] = (sum + 100 * (due - scored)) / due
  }
  return column
}

/** Σ(weight · dimension) ÷ Σ weights over dimensions with a score. A dimension due without a score bounds at 0 and 100. */
export function scoreTotal(size: number, dimensions: readonly ScoreColumn[], weights: readonly number[]): ScoreColumn {
  const column = newColumn(size)
  for (let position = 0; position < size; position++) {
    let [scored, due, sum, low, high, weightScored] = [0, 0, 0, 0, 0, 0]
    dimensions.forEach((dimension, at) => {
      const weight = weights[at] as number
      const ofDue = dimension.weightDue[position] as number
      if (ofDue === 0) return
      due += weight
      low += weight * (dimension.low[position] as number)
      high += weight * (dimension.high[position] as number)
      weightScored += (weight * (dimension.weightScored[position] as number)) / ofDue
      const score = dimension.scores[position] as number
      if (Number.isNaN(score)) return
      scored += weight
      sum += weight * score
    })
    column.weightDue[position] = due
    column.weightScored[position] = weightScored
    if (scored > 0) column.scores[position] = sum / scored
    if (due === 0) continue
    column.low[position] = low / due
    column.high[position] = high / due
  }
  return column
}

/** The weights that a plan states. */
export const planWeights = (plan: Plan): Weights => ({
  indicators: plan.indicators.map(({ weight }) => weight),
  dimensions: Object.fromEntries(plan.dimensions.map(({ key, weight }) => [key, weight])) as Record<
    DimensionKey,
    number
  >,
})

type Parts = Pick<ScoreTable, 'plan' | 'scope' | 'indicators' | 'weights'>

/** The scores of a dimension by some weights of all indicators. */
export function composeDimension(
  { scope, indicators }: Parts,
  dimension: DimensionKey,
  weights: readonly number[],
): ScoreColumn {
  const own = indicators.flatMap((scores, at) => (scores.indicator.dimension === dimension ? [at] : []))
  return scoreDimension(
    scope.villages.length,
    own.map((at) => indicators[at] as IndicatorScores),
    own.map((at) => weights[at] as number),
  )
}

/** The total of some dimensions. */
export function composeTotal(
  { plan, scope, weights }: Parts,
  dimensions: ReadonlyMap<DimensionKey, ScoreColumn>,
): ScoreColumn {
  return scoreTotal(
    scope.villages.length,
    plan.dimensions.map(({ key }) => dimensions.get(key) as ScoreColumn),
    plan.dimensions.map(({ key }) => weights.dimensions[key]),
  )
}

/** Puts the scores of a scope together by the weights of the plan. */
export function composeScores(
  plan: Plan,
  year: number,
  scope: PlanScope,
  indicators: readonly IndicatorScores[],
): ScoreTable {
  const parts = { plan, scope, indicators, weights: planWeights(plan) }
  const dimensions = new Map(
    plan.dimensions.map(({ key }) => [key, composeDimension(parts, key, parts.weights.indicators)] as const),
  )
  return { ...parts, year, dimensions, total: composeTotal(parts, dimensions) }
}
