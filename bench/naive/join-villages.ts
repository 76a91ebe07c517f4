import type { PlanScope } from '../../api/src/plan/plan-scope'
import { RequirementOutcome } from '../../api/src/plan/requirement-outcome'
import { composeScores, type ScoreTable } from '../../api/src/plan/score-table'
import type { VillageBoard } from './village-boards'

/** The scope of all villages from the scopes of each. */
export function joinScopes(villages: readonly VillageBoard[]): PlanScope {
  const categories = new Set(villages.flatMap(({ board }) => [...board.scope.listed.keys()]))
  const flagsOf = (category: string) =>
    Uint8Array.from(villages, ({ board }) => board.scope.listed.get(category)?.[0] ?? 0)
  return {
    villages: Int32Array.from(villages, ({ index }) => index),
    clocks: villages.map(({ board }) => board.scope.clocks[0] ?? null),
    listed: new Map([...categories].map((category) => [category, flagsOf(category)])),
  }
}

/** The scores of all villages from the tables of each, in the order of the scope. */
export function joinTables(scope: PlanScope, tables: readonly ScoreTable[]): ScoreTable {
  const [first] = tables
  if (!first) throw new Error('No village is supported')
  const indicators = first.indicators.map(({ indicator }, at) => ({
    indicator,
    points: Float64Array.from(tables, (table) => table.indicators[at]?.points[0] as number),
    states: Uint8Array.from(tables, (table) => table.indicators[at]?.states[0] as number),
    values: Float64Array.from(tables, (table) => table.indicators[at]?.values[0] as number),
  }))
  return composeScores(first.plan, first.year, scope, indicators)
}

/** How all villages stand with a requirement, from how each does; null when it is not checked on villages. */
export function joinOutcomes(outcomes: readonly (RequirementOutcome | null | undefined)[]): RequirementOutcome | null {
  const joined = new RequirementOutcome(outcomes.length)
  for (const [position, own] of outcomes.entries()) {
    if (!own) return null
    joined.set(position, own.statuses[0] as number, {
      ...{ dueOn: own.dueOn[0] ?? null, period: own.periods[0] ?? null },
      ...{ value: own.values[0] as number, day: own.days[0] ?? null },
    })
  }
  return joined
}
