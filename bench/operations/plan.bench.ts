import type { DivisionMap } from '../../api/src/division/division-map'
import { DivisionMaps } from '../../api/src/division/division-maps'
import { ColumnStore } from '../../api/src/measure/column-store'
import { PlanBoards } from '../../api/src/plan/plan-boards'
import type { Plan } from '../../api/src/plan/plan-model'
import { readPlans } from '../../api/src/plan/read-plans'
import { placesToRank } from '../../api/src/ranking/ranking-places'
import { checkVillages, naiveObligations } from '../naive/obligations'
import { naiveScoreboard, scoreVillages } from '../naive/scoreboard'
import type { NaiveSources } from '../naive/village-boards'
import { openRaw } from '../plain/ask'
import { startApiProcess } from '../process/api-child'
import type { Once, OperationMeasured, PlanMeasured } from '../results/measured'
import { firstDifference } from '../same-answer'
import { type BenchPlace, columnCacheBytes } from './bench-place'
import { measureOperation, onceOf } from './operation.bench'
import { bodyOf, dataOf, type SavedOperation } from './saved-operation'

const YEAR = 2023
const DAY = '2023-11-10'
/** The plan reads no column of this store. */
const MEBIBYTE = 1024 ** 2

/** A naive program: works villages out, at most so many, and then answers. */
interface PlanContest {
  readonly operation: string
  work(sources: NaiveSources, atMost?: number): Promise<{ villages: number; answer(): Promise<object> }>
}

const placesOf = (map: DivisionMap) => placesToRank(map, { list: null, level: null, within: null })

export const planContests: readonly PlanContest[] = [
  {
    operation: 'Scoreboard',
    work: async (sources, atMost) => {
      const { done, villages } = await scoreVillages(sources, YEAR, atMost)
      const { above, places } = placesOf(sources.map)
      return { villages, answer: async () => naiveScoreboard(done, above, places) }
    },
  },
  {
    operation: 'ObligationsOverview',
    work: async (sources, atMost) => {
      const { done, villages } = await checkVillages(sources, DAY, atMost)
      const { above, places } = placesOf(sources.map)
      return { villages, answer: () => naiveObligations(done, sources, DAY, above, places) }
    },
  },
]

/** An operation of the plan as it is sent: for all the places of the map. */
export const planOperation = (operation: string, home: string): SavedOperation => ({
  operation,
  variables: { place: home, list: null },
})

/** What was measured of an operation of the plan. */
export interface PlanBench {
  readonly operation: OperationMeasured
  readonly plan: PlanMeasured
}

/**
 * Times an operation of the plan on an API of its own, and a program that goes village by village. With `atMost` that
 * program works out the first villages only, and gives no answer to compare.
 */
export async function benchPlan(
  place: BenchPlace,
  contest: PlanContest,
  home: string,
  atMost: number | undefined,
): Promise<PlanBench> {
  const saved = planOperation(contest.operation, home)
  const settings = { columnCacheBytes: columnCacheBytes(place.scale), resultCacheBytes: 0 }
  const api = await startApiProcess(place.url, settings)
  let answered: Awaited<ReturnType<typeof onceOf>>
  let operation: OperationMeasured
  try {
    operation = await measureOperation(api, place.engine, saved, null)
    await api.forgetPlan()
    answered = await onceOf(api, bodyOf(saved))
  } finally {
    await api.stop()
  }
  const naive = await runNaive(place, contest, atMost)
  const difference = naive.answer && firstDifference(naive.answer, dataOf(contest.operation, answered.text))
  if (difference)
    throw new Error(`${contest.operation} on ${place.engine}: naive program and hub disagree at ${difference}`)
  const newBoard = { ms: answered.ms, statements: answered.statements }
  return { operation, plan: { supported: naive.villages, naive: naive.once, naiveVillages: naive.worked, newBoard } }
}

async function sourcesOf({ db }: BenchPlace): Promise<{ map: DivisionMap; plan: Plan }> {
  const boards = new PlanBoards(readPlans(), new ColumnStore(db, MEBIBYTE))
  return { map: await new DivisionMaps(db).mapOn(null), plan: boards.plan(null, DAY) }
}

interface NaiveRun {
  readonly villages: number
  readonly worked: number
  readonly answer: object | null
  readonly once: Once
}

/** Runs the naive program on the raw driver; where it worked out a part only there is no answer, and time is projected. */
async function runNaive(place: BenchPlace, contest: PlanContest, atMost: number | undefined): Promise<NaiveRun> {
  const sources = await sourcesOf(place)
  const raw = await openRaw(place.engine, place.url)
  let statements = 0
  const ask: typeof raw.ask = (sql, params) => {
    statements++
    return raw.ask(sql, params)
  }
  try {
    const startedAt = performance.now()
    const { villages, answer } = await contest.work({ ...sources, ask, dialect: place.engine }, atMost)
    const worked = Math.min(villages, atMost ?? villages)
    const whole = worked === villages ? await answer() : null
    const scale = villages / worked
    const ms = (performance.now() - startedAt) * scale
    return { villages, worked, answer: whole, once: { ms, statements: Math.round(statements * scale) } }
  } finally {
    await raw.close()
  }
}
