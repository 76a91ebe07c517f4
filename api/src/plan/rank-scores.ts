import type { Place } from '../division/place'
import { FEW_VILLAGES } from '../ranking/rank-places'
import { rankValues } from '../ranking/rank-values'
import { aggregateColumn } from './aggregate-scores'
import { dimensionScores, type JudgedTables, totalScore } from './make-scoreboard'
import { PlanInfo } from './plan.types'
import { positionsWithin } from './plan-scope'
import { columnOf, rangesByMissing, rangesByWeights, rankedScore, type ScoreKey } from './rank-stability'
import { ScoreRanking, ScoreRankingEntry } from './score.types'
import type { ScoreTable } from './score-table'

/** Ranks places by their total or by a dimension, with how firm each rank is. `before`: the scores of the year before. */
export function rankScores(
  tables: JudgedTables,
  before: ScoreTable,
  places: readonly Place[],
  by: ScoreKey,
): ScoreRanking {
  const key = [by, tables.now.year, ...places.map(({ code }) => code)].join('|')
  return tables.board.ranking(key, () => makeRanking(tables, before, places, by))
}

function makeRanking(tables: JudgedTables, before: ScoreTable, places: readonly Place[], by: ScoreKey): ScoreRanking {
  const { board, now } = tables
  const positions = places.map((place) => positionsWithin(board.scope, place.villageSet))
  const scores = positions.map((own) => aggregateColumn(columnOf(now, by), own))
  const values = scores.map(rankedScore)
  const ranks = rankValues(values, 1)
  const byMissing = rangesByMissing(scores.map((score, at) => (values[at] === null ? null : score)))
  const byWeights = rangesByWeights(
    now,
    positions,
    by,
    values.map((value) => value !== null),
  )
  const previous = ranksOf(before, positions, by)
  const entries = places.map((place, at): ScoreRankingEntry => {
    const own = positions[at] as Int32Array
    const rank = ranks[at]?.rank ?? null
    const earlier = previous[at] ?? null
    const moved = byWeights[at] ?? null
    return Object.assign(new ScoreRankingEntry(), {
      place,
      rank,
      tied: ranks[at]?.tied ?? false,
      state: rank !== null ? 'RANKED' : scores[at]?.score === null ? 'NO_DATA' : 'INSUFFICIENT_COVERAGE',
      rankChange: rank === null || earlier === null ? null : earlier - rank,
      fewVillages: own.length > 0 && own.length < FEW_VILLAGES,
      total: totalScore(tables, own),
      dimensions: dimensionScores(tables, place, own),
      rankByMissing: byMissing[at] ?? null,
      rankByWeights: moved,
      stable: moved === null || (moved.best === rank && moved.worst === rank),
    })
  })
  const last = Number.MAX_SAFE_INTEGER
  return Object.assign(new ScoreRanking(), {
    plan: new PlanInfo(now.plan),
    period: String(now.year),
    previousPeriod: previous.some((rank) => rank !== null) ? String(before.year) : null,
    entries: entries.sort((one, other) => (one.rank ?? last) - (other.rank ?? last)),
    ranked: entries.filter(({ rank }) => rank !== null).length,
    total: entries.length,
    heldBack: 0,
  })
}

function ranksOf(table: ScoreTable, places: readonly Int32Array[], by: ScoreKey): (number | null)[] {
  const values = places.map((positions) => rankedScore(aggregateColumn(columnOf(table, by), positions)))
  return rankValues(values, 1).map((position) => position?.rank ?? null)
}
