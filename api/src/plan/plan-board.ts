import { LRUCache } from 'lru-cache'
import { remember } from '../common/remember'
import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import type { MeasureReader } from '../measure/measure-reader'
import type { CheckInput } from './check-input'
import { checkRequirement } from './check-requirement'
import { type HardStanding, hardRequirements, standWithAll } from './hard-standing'
import { scoreIndicator } from './indicator-scores'
import type { Plan, Requirement, Round } from './plan-model'
import { type PlanScope, planScope } from './plan-scope'
import type { RequirementOutcome } from './requirement-outcome'
import type { ScoreRanking } from './score.types'
import { composeScores, type ScoreTable } from './score-table'

/** Rankings kept by a board: those of the city and its counties by the total and each dimension, and a few others. */
const KEPT_RANKINGS = 128

/** What a board is read from. */
export interface BoardSources {
  readonly db: Reader
  readonly figures: MeasureReader
  readonly map: DivisionMap
  readonly plan: Plan
  readonly round: Round
}

/**
 * A plan on a map on a day: the supported villages, how they stand with every requirement, and their scores. Each part
 * is computed once, when it is first asked for.
 */
export class PlanBoard {
  private readonly outcomes = new Map<string, Promise<RequirementOutcome | null>>()
  private readonly tables = new Map<number, Promise<ScoreTable>>()
  private readonly standings = new Map<number, Promise<HardStanding>>()
  private readonly rankings = new LRUCache<string, ScoreRanking>({ max: KEPT_RANKINGS })

  private constructor(
    readonly sources: BoardSources,
    readonly onDay: string,
    readonly scope: PlanScope,
  ) {}

  static async open(sources: BoardSources, onDay: string): Promise<PlanBoard> {
    return new PlanBoard(sources, onDay, await planScope(sources.db, sources.map, sources.round, onDay))
  }

  private inputOn(onDay: string): CheckInput {
    const { db, figures, map, round } = this.sources
    return { db, figures, map, round, scope: this.scope, onDay }
  }

  /** How the villages stand with a requirement on the day of the board; null when it is not checked on villages. */
  outcome(requirement: Requirement): Promise<RequirementOutcome | null> {
    return this.outcomeOn(requirement, this.onDay)
  }

  /** How they stood on the last day of a year. */
  outcomeAt(requirement: Requirement, year: number): Promise<RequirementOutcome | null> {
    return this.outcomeOn(requirement, `${year}-12-31`)
  }

  private outcomeOn(requirement: Requirement, onDay: string): Promise<RequirementOutcome | null> {
    return remember(this.outcomes, `${requirement.id}|${onDay}`, () =>
      checkRequirement(this.inputOn(onDay), requirement),
    )
  }

  /** Scores of a calendar year, as of its last day, of the villages of the board. */
  scores(year: number): Promise<ScoreTable> {
    return remember(this.tables, year, () => this.computeScores(year))
  }

  /** Scores of the year that improvements are told against. */
  baseline(): Promise<ScoreTable> {
    return this.scores(this.sources.round.baselineYear)
  }

  /** How the villages stood with all hard requirements of each dimension on the last day of a year. */
  hardStanding(year: number): Promise<HardStanding> {
    return remember(this.standings, year, async () => {
      const { plan } = this.sources
      const standings = plan.dimensions.map(async ({ key }) => {
        const hard = hardRequirements(plan, key)
        const outcomes = await Promise.all(hard.map((requirement) => this.outcomeAt(requirement, year)))
        return [key, standWithAll(this.scope.villages.length, outcomes)] as const
      })
      return new Map(await Promise.all(standings))
    })
  }

  /** The ranking of a key: nothing that it rests on changes while the board lives. */
  ranking(key: string, make: () => ScoreRanking): ScoreRanking {
    const known = this.rankings.get(key) ?? make()
    this.rankings.set(key, known)
    return known
  }

  private async computeScores(year: number): Promise<ScoreTable> {
    const { plan } = this.sources
    const onDay = `${year}-12-31`
    const requirements = new Map(plan.requirements.map((requirement) => [requirement.id, requirement]))
    const input = {
      ...this.inputOn(onDay),
      year,
      outcome: (id: string) => {
        const requirement = requirements.get(id)
        return requirement ? this.outcomeOn(requirement, onDay) : Promise.resolve(null)
      },
    }
    const indicators = await Promise.all(plan.indicators.map((indicator) => scoreIndicator(input, indicator)))
    return composeScores(plan, year, this.scope, indicators)
  }
}
