import { rankValues } from '../ranking/rank-values'
import { aggregateColumn, isEnough, type PlaceScore } from './aggregate-scores'
import type { DimensionKey } from './plan-model'
import { composeDimension, composeTotal, type ScoreColumn, type ScoreTable } from './score-table'

/** The ranks that a place could take. */
export interface RankRange {
  readonly best: number
  readonly worst: number
}

/** What is ranked: the total, or one dimension. */
export type ScoreKey = DimensionKey | 'TOTAL'

export const columnOf = (table: ScoreTable, key: ScoreKey): ScoreColumn =>
  key === 'TOTAL' ? table.total : (table.dimensions.get(key) as ScoreColumn)

/** By how much a weight is moved, either way. */
const WEIGHT_MOVE = 0.2

/**
 * The best and worst rank of each place if what is missing stood at its bounds: a place is surely behind those whose
 * lowest score is above its highest. Exact for each place by itself. Null for places that are not ranked.
 */
export function rangesByMissing(scores: readonly (PlaceScore | null)[]): (RankRange | null)[] {
  const ranked = scores.filter((score) => score !== null)
  return scores.map((own) => {
    if (own === null) return null
    const others = ranked.filter((other) => other !== own)
    const surelyAhead = others.filter((other) => (other.low as number) > (own.high as number)).length
    const maybeAhead = others.filter((other) => (other.high as number) > (own.low as number)).length
    return { best: 1 + surelyAhead, worst: 1 + maybeAhead }
  })
}

/**
 * The best and worst rank of each place when each indicator weight is moved by 20 percent up and down, one at a time,
 * the others staying: an exact procedure of two rankings an indicator, without chance.
 */
export function rangesByWeights(
  table: ScoreTable,
  places: readonly Int32Array[],
  key: ScoreKey,
  isRanked: readonly boolean[],
): (RankRange | null)[] {
  const ranges = places.map((): { best: number; worst: number } | null => null)
  for (const column of movedColumns(table, key)) {
    const values = places.map((positions, at) => (isRanked[at] ? aggregateColumn(column, positions).score : null))
    rankValues(values, 1).forEach((position, at) => {
      if (!position) return
      const range = ranges[at] ?? { best: position.rank, worst: position.rank }
      ranges[at] = { best: Math.min(range.best, position.rank), worst: Math.max(range.worst, position.rank) }
    })
  }
  return ranges
}

/** What is ranked, as it is and with each weight moved. A moved weight changes its own dimension and the total alone. */
function* movedColumns(table: ScoreTable, key: ScoreKey): Generator<ScoreColumn> {
  const { indicators, weights, dimensions } = table
  yield columnOf(table, key)
  for (const [at, { indicator }] of indicators.entries()) {
    if (weights.indicators[at] === 0 || (key !== 'TOTAL' && key !== indicator.dimension)) continue
    for (const factor of [1 - WEIGHT_MOVE, 1 + WEIGHT_MOVE]) {
      const moved = weights.indicators.map((weight, other) => (other === at ? weight * factor : weight))
      const column = composeDimension(table, indicator.dimension, moved)
      if (key !== 'TOTAL') yield column
      else yield composeTotal(table, new Map([...dimensions, [indicator.dimension, column]]))
    }
  }
}

/** The score to rank by; null where coverage is too small or there is none. */
export const rankedScore = (score: PlaceScore): number | null => (isEnough(score) ? score.score : null)
