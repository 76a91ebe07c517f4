import type { Place } from '../division/place'
import { aggregateColumn, aggregateIndicators } from './aggregate-scores'
import { type Improvement, improvementOf } from './improvement'
import { MET, MET_LATE, NOT_APPLICABLE, NOT_DUE } from './obligation-status'
import { IndicatorInfo, PlanInfo } from './plan.types'
import type { PlanBoard } from './plan-board'
import type { DimensionKey } from './plan-model'
import { DimensionInfo } from './plan-parts.types'
import { positionsWithin } from './plan-scope'
import { DimensionScore, IndicatorScore, Score, Scoreboard } from './score.types'
import type { ScoreTable } from './score-table'

/** The tables that a place is judged on: of the year, and of the baseline year. */
export interface JudgedTables {
  readonly board: PlanBoard
  readonly now: ScoreTable
  readonly base: ScoreTable
}

export async function judgedTables(board: PlanBoard, year: number): Promise<JudgedTables> {
  return { board, now: await board.scores(year), base: await board.baseline() }
}

/** The scoreboard of a place. */
export async function makeScoreboard(tables: JudgedTables, place: Place): Promise<Scoreboard> {
  const { board, now } = tables
  const positions = positionsWithin(board.scope, place.villageSet)
  return Object.assign(new Scoreboard(), {
    plan: new PlanInfo(now.plan),
    place,
    period: String(now.year),
    baselinePeriod: String(board.sources.round.baselineYear),
    villages: positions.length,
    total: totalScore(tables, positions),
    dimensions: await dimensionScores(tables, place, positions),
  })
}

/** The total of some villages, with its change. */
export function totalScore({ now, base }: JudgedTables, positions: Int32Array): Score {
  return new Score(aggregateColumn(now.total, positions), aggregateColumn(base.total, positions), null)
}

/** The five dimensions of some villages of a place. */
export async function dimensionScores(
  tables: JudgedTables,
  place: Place,
  positions: Int32Array,
): Promise<DimensionScore[]> {
  const { now, base } = tables
  const indicators = indicatorScores(now, place, positions)
  return Promise.all(
    now.plan.dimensions.map(async (dimension) => {
      const [column, before] = [now.dimensions.get(dimension.key), base.dimensions.get(dimension.key)]
      if (!column || !before) throw new Error(`No scores of dimension ${dimension.key}`)
      const [score, baseline] = [aggregateColumn(column, positions), aggregateColumn(before, positions)]
      const judged: Improvement = improvementOf(score, baseline, await allHardMet(tables, dimension.key, positions))
      return Object.assign(new DimensionScore(), {
        dimension: new DimensionInfo(dimension),
        score: new Score(score, baseline, judged),
        indicators: indicators.filter(({ indicator }) => indicator.indicator.dimension === dimension.key),
      })
    }),
  )
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

const FULFILLED: ReadonlySet<number> = new Set([MET, MET_LATE, NOT_APPLICABLE, NOT_DUE])

/** Whether every checked hard requirement of a dimension is met in every village, and at least one of them is asked. */
async function allHardMet(
  { board, now }: JudgedTables,
  dimension: DimensionKey,
  positions: Int32Array,
): Promise<boolean> {
  let isAsked = false
  for (const requirement of now.plan.requirements) {
    if (requirement.dimension !== dimension || !requirement.hard || !requirement.check) continue
    const outcome = await board.outcomeAt(requirement, now.year)
    for (const position of positions) {
      const status = outcome?.statuses[position] as number
      if (!FULFILLED.has(status)) return false
      if (status === MET || status === MET_LATE) isAsked = true
    }
  }
  return isAsked
}
