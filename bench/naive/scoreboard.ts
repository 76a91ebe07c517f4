import type { Place } from '../../api/src/division/place'
import type { HardStanding } from '../../api/src/plan/hard-standing'
import { type JudgedTables, makeScoreboard } from '../../api/src/plan/make-scoreboard'
import type { PlanBoard } from '../../api/src/plan/plan-board'
import { rankScores } from '../../api/src/plan/rank-scores'
import type { DimensionScore, Score } from '../../api/src/plan/score.types'
import type { ScoreTable } from '../../api/src/plan/score-table'
import { joinScopes, joinTables } from './join-villages'
import { eachVillage, type NaiveSources, type VillageBoard } from './village-boards'

/** All that a scoreboard takes of one village. */
export interface ScoredVillage {
  readonly village: VillageBoard
  readonly now: ScoreTable
  readonly before: ScoreTable
  readonly base: ScoreTable
  readonly standing: HardStanding
}

async function scoreVillage(village: VillageBoard, year: number): Promise<ScoredVillage> {
  const { board } = village
  return {
    village,
    now: await board.scores(year),
    before: await board.scores(year - 1),
    base: await board.baseline(),
    standing: await board.hardStanding(year),
  }
}

/** Scores the supported villages one after the other; all of them unless told how many. */
export const scoreVillages = (sources: NaiveSources, year: number, atMost?: number) =>
  eachVillage(sources, `${year}-12-31`, (village) => scoreVillage(village, year), atMost)

function joinStandings(standings: readonly HardStanding[]): HardStanding {
  const dimensions = [...(standings[0]?.keys() ?? [])]
  return new Map(
    dimensions.map((key) => [key, Uint8Array.from(standings, (standing) => standing.get(key)?.[0] as number)]),
  )
}

const factsOf = ({ score, low, high, villages, coverage, state, change, improvement }: Score) => ({
  ...{ score, low, high, villages, coverage, state, change, improvement },
})

const dimensionFacts = ({ dimension, score, indicators }: DimensionScore) => ({
  dimension: { key: dimension.key },
  score: factsOf(score),
  indicators: indicators.map(({ indicator, points, scored, missing, short, gained, lost }) => ({
    indicator: { code: indicator.code, weight: indicator.weight },
    ...{ points, scored, missing, short, gained, lost },
  })),
})

/** What Scoreboard answers, from villages that were scored one by one. */
export function naiveScoreboard(scored: readonly ScoredVillage[], place: Place, places: readonly Place[]): object {
  const scope = joinScopes(scored.map(({ village }) => village))
  const [first] = scored
  if (!first) throw new Error('No village is supported')
  const board = {
    scope,
    sources: first.village.board.sources,
    ranking: (_: string, make: () => unknown) => make(),
  } as Partial<PlanBoard> as PlanBoard
  const join = (of: 'now' | 'before' | 'base') =>
    joinTables(
      scope,
      scored.map((village) => village[of]),
    )
  const tables: JudgedTables = {
    ...{ board, now: join('now'), base: join('base') },
    standing: joinStandings(scored.map(({ standing }) => standing)),
  }
  const { villages, baselinePeriod, total, dimensions } = makeScoreboard(tables, place)
  const ranking = rankScores(tables, join('before'), places, 'TOTAL')
  return {
    scoreboard: { villages, baselinePeriod, total: factsOf(total), dimensions: dimensions.map(dimensionFacts) },
    scoreRanking: {
      ranked: ranking.ranked,
      total: ranking.total,
      entries: ranking.entries.map((entry) => ({
        ...{ rank: entry.rank, tied: entry.tied, state: entry.state, rankChange: entry.rankChange },
        ...{ stable: entry.stable, rankByMissing: entry.rankByMissing, rankByWeights: entry.rankByWeights },
        place: { code: entry.place.code, name: entry.place.name },
        total: factsOf(entry.total),
        dimensions: entry.dimensions.map(({ dimension, score }) => ({
          dimension: { key: dimension.key },
          score: factsOf(score),
        })),
      })),
    },
  }
}
