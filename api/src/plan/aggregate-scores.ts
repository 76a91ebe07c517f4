import { percentOf } from '../common/percent-of'
import { MIN_COVERAGE_PERCENT } from '../measure/compute-figure'
import type { IndicatorScores } from './indicator-scores'
import { isLeftOut, SCORED } from './score-state'
import type { ScoreColumn, ScoreTable } from './score-table'

/** A score of a place: the plain mean of its villages, one vote each (domain.md §4.1). */
export interface PlaceScore {
  /** 0 to 100; null where no village has one: no score, never 0. */
  readonly score: number | null
  /** If everything missing stood at 0, and at 100; null where nothing is due. */
  readonly low: number | null
  readonly high: number | null
  /** Villages with a score. */
  readonly villages: number
  /** Villages of which anything is due. */
  readonly expected: number
  /** Weights with a value of weights that should have one, percent; null where nothing is due. */
  readonly coverage: number | null
}

/** An indicator of a place: how far it is met, and how many points it costs. */
export interface PlaceIndicatorScore {
  readonly scores: IndicatorScores
  /** Mean points, 0 to 100, of the villages that are scored; null for none. */
  readonly points: number | null
  readonly scored: number
  /** Villages that should have a value and have none. */
  readonly missing: number
  /** Villages that are scored below 100. */
  readonly short: number
  /** Points of the total that the indicator gives, and costs, on the mean of villages: over all indicators they add up to the score, and to what it lacks of 100. */
  readonly gained: number
  readonly lost: number
}

export const isEnough = ({ coverage }: PlaceScore): boolean => coverage !== null && coverage >= MIN_COVERAGE_PERCENT

/** The mean score of some villages of a scope, by their positions. */
export function aggregateColumn(column: ScoreColumn, positions: Int32Array): PlaceScore {
  let [sum, villages, low, high, expected, scored, due] = [0, 0, 0, 0, 0, 0, 0]
  for (const position of positions) {
    const weightDue = column.weightDue[position] as number
    if (weightDue === 0) continue
    expected++
    due += weightDue
    scored += column.weightScored[position] as number
    low += column.low[position] as number
    high += column.high[position] as number
    const score = column.scores[position] as number
    if (Number.isNaN(score)) continue
    villages++
    sum += score
  }
  return {
    score: villages === 0 ? null : sum / villages,
    low: expected === 0 ? null : low / expected,
    high: expected === 0 ? null : high / expected,
    villages,
    expected,
    coverage: percentOf(scored, due),
  }
}

/** Every indicator of a place, with its part in the total. */
export function aggregateIndicators(table: ScoreTable, positions: Int32Array): PlaceIndicatorScore[] {
  const totals = positions.filter((position) => !Number.isNaN(table.total.scores[position] as number))
  const dimensionShares = shareOfDimensions(table)
  return table.indicators.map((scores, at) => {
    const weight = table.weights.indicators[at] as number
    const dimension = table.dimensions.get(scores.indicator.dimension) as ScoreColumn
    const tally = { points: 0, scored: 0, missing: 0, short: 0 }
    for (const position of positions) count(scores, position, tally)
    let [gained, lost] = [0, 0]
    for (const position of totals) {
      if (scores.states[position] !== SCORED || weight === 0) continue
      const share =
        dimensionShares(scores.indicator.dimension, position) * (weight / (dimension.weightScored[position] as number))
      gained += share * (scores.points[position] as number)
      lost += share * (100 - (scores.points[position] as number))
    }
    return {
      scores,
      points: tally.scored === 0 ? null : tally.points / tally.scored,
      scored: tally.scored,
      missing: tally.missing,
      short: tally.short,
      gained: totals.length === 0 ? 0 : gained / totals.length,
      lost: totals.length === 0 ? 0 : lost / totals.length,
    }
  })
}

function count(
  { points, states }: IndicatorScores,
  position: number,
  tally: { points: number; scored: number; missing: number; short: number },
): void {
  const state = states[position] as number
  if (isLeftOut(state)) return
  if (state !== SCORED) {
    tally.missing++
    return
  }
  tally.scored++
  tally.points += points[position] as number
  if ((points[position] as number) < 100) tally.short++
}

/** The part of a dimension in the total of a village: its weight of the weights of the dimensions with a score. */
function shareOfDimensions({ dimensions, weights }: ScoreTable) {
  return (key: keyof typeof weights.dimensions, position: number): number => {
    let sum = 0
    for (const [other, column] of dimensions)
      if (!Number.isNaN(column.scores[position] as number)) sum += weights.dimensions[other]
    return weights.dimensions[key] / sum
  }
}
