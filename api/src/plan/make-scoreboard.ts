import type { Place } from '../division/place'
import { aggregateColumn, aggregateIndicators } from './aggregate-scores'
import { allHardMet, type HardStanding } from './hard-standing'
import { improvementOf } from './improvement'
import { IndicatorInfo, PlanInfo } from './plan.types'
import type { PlanBoard } from './plan-board'
import { DimensionInfo } from './plan-parts.types'
import { positionsWithin } from './plan-scope'
import { DimensionScore, IndicatorScore, Score, Scoreboard } from './score.types'
import type { ScoreTable } from './score-table'

/** What a place is judged on: the tables of the year and of the baseline year, and its hard requirements. */
export interface JudgedTables {
  readonly board: PlanBoard
  readonly now: ScoreTable
  readonly base: ScoreTable
  readonly standing: HardStanding
}

export async function judgedTables(board: PlanBoard, year: number): Promise<JudgedTables> {
  const [now, base, standing] = await Promise.all([board.scores(year), board.baseline(), board.hardStanding(year)])
  return { board, now, base, standing }
}

/** The scoreboard of a place. */
export function makeScoreboard(tables: JudgedTables, place: Place): Scoreboard {
  const { board, now } = tables
  const positions = positionsWithin(board.scope, place.villageSet)
  return Object.assign(new Scoreboard(), {
    plan: new PlanInfo(now.plan),
    place,
    period: String(now.year),
    baselinePeriod: String(board.sources.round.baselineYear),
    villages: positions.length,
    total: totalScore(tables, positions),
    dimensions: dimensionScores(tables, place, positions),
  })
}

/** The total of some villages, with its change. */
export function totalScore({ now, base }: JudgedTables, positions: Int32Array): Score {
  return new Score(aggregateColumn(now.total, positions), aggregateColumn(base.total, positions), null)
}

/** The five dimensions of some villages of a place. */
export function dimensionScores(
  { now, base, standing }: JudgedTables,
  place: Place,
  positions: Int32Array,
): DimensionScore[] {
  const indicators = indicatorScores(now, place, positions)
  return now.plan.dimensions.map((dimension) => {
    const [column, before] = [now.dimensions.get(dimension.key), base.dimensions.get(dimension.key)]
    const hard = standing.get(dimension.key)
    if (!column || !before || !hard) throw new Error(`No scores of dimension ${dimension.key}`)
    const [score, baseline] = [aggregateColumn(column, positions), aggregateColumn(before, positions)]
    const judged = improvementOf(score, baseline, allHardMet(hard, positions))
    return Object.assign(new DimensionScore(), {
      dimension: new DimensionInfo(dimension),
      score: new Score(score, baseline, judged),
      indicators: indicators.filter(({ indicator }) => indicator.indicator.dimension === dimension.key),
    })
  })
}

function indicatorScores(table: ScoreTable, place: Place, positions: Int32Array): IndicatorScore[] {
  return aggregateIndicators(table, positions).map(({ scores, ...sums }, at) =>
    Object.assign(new IndicatorScore(), {
      indicator: new IndicatorInfo(table.plan, scores.indicator),
      ...sums,
      source: { place, table, positions, at },
    }),
  )
}
