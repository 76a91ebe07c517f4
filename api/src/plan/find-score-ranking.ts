import type { AccessContext } from '../access/access-context'
import type { DivisionMap } from '../division/division-map'
import { isOwn, mapOfPeers, placeSeen, placesAmongPeers } from '../ranking/peers'
import { placesToRank, type RankedSet } from '../ranking/ranking-places'
import { dimensionScores, type JudgedTables, judgedTables } from './make-scoreboard'
import { boardOn, type PlanContext } from './plan-context'
import { positionsWithin } from './plan-scope'
import { rankScores } from './rank-scores'
import type { ScoreKey } from './rank-stability'
import type { DimensionScore, ScoreRanking, ScoreRankingEntry } from './score.types'

/** Which scores are ranked. */
export interface ScoresAsked {
  readonly year: number
  /** Version of the plan; null: the one in force at the end of the year. */
  readonly version: string | null
  readonly by: ScoreKey
}

/**
 * Ranks places by their scores. For a territory that reaches beyond itself, ranks are those among all places; listed are
 * its own, and where the city shows peers the scores of the others with nothing behind them.
 */
export async function findScoreRanking(
  context: PlanContext & Pick<AccessContext, 'showsPeers'>,
  map: DivisionMap,
  set: RankedSet,
  asked: ScoresAsked,
): Promise<ScoreRanking> {
  const whole = mapOfPeers(map, set)
  if (!whole) {
    const { tables, before } = await tablesOn(context, map, asked)
    return rankScores(tables, before, placesToRank(map, set).places, asked.by)
  }
  const [all, own] = await Promise.all([tablesOn(context, whole, asked), tablesOn(context, map, asked)])
  const ranking = rankScores(all.tables, all.before, placesAmongPeers(whole, set).places, asked.by)
  const entries = ranking.entries
    .filter(({ place }) => context.showsPeers || isOwn(map, place))
    .map((entry) => entrySeen(map, own.tables, entry))
  return Object.assign(Object.create(Object.getPrototypeOf(ranking)), {
    ...ranking,
    entries,
    heldBack: ranking.total - entries.length,
  })
}

async function tablesOn(context: PlanContext, map: DivisionMap, { year, version }: ScoresAsked) {
  const board = await boardOn(context, map, version, `${year}-12-31`)
  const [tables, before] = await Promise.all([judgedTables(board, year), board.scores(year - 1)])
  return { tables, before }
}

/** An entry without a way to what lies outside: its own indicators come from its own map, those of others are left out. */
function entrySeen(map: DivisionMap, tables: JudgedTables, entry: ScoreRankingEntry): ScoreRankingEntry {
  const place = placeSeen(map, entry.place)
  const dimensions = isOwn(map, entry.place)
    ? dimensionScores(tables, place, positionsWithin(tables.board.scope, place.villageSet))
    : entry.dimensions.map((dimension): DimensionScore => ({ ...dimension, indicators: [] }))
  return { ...entry, place, dimensions }
}
