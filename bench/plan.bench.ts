import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pino from 'pino'
import { type RunningApi, startApi } from '../api/src/app/start-api'
import type { DivisionMap } from '../api/src/division/division-map'
import { PlanBoards } from '../api/src/plan/plan-boards'
import type { Plan } from '../api/src/plan/plan-model'
import { readPlans } from '../api/src/plan/read-plans'
import { placesToRank } from '../api/src/ranking/ranking-places'
import { apiSettings } from './api-settings'
import { post } from './http-client'
import { checkVillages, naiveObligations } from './naive/obligations'
import { naiveScoreboard, scoreVillages } from './naive/scoreboard'
import type { NaiveSources } from './naive/village-boards'
import type { BenchHub } from './open-hub'
import { openRaw } from './plain/ask'
import { firstDifference } from './same-answer'
import { type Timing, timeInTurn } from './timing'

const OPERATIONS = join(__dirname, '..', 'schema', 'operations')
const YEAR = 2023
const DAY = '2023-11-10'
const WARM_RUNS = 200
const WARM_MS = 10_000

/** One run. */
export interface Once {
  readonly ms: number
  readonly statements: number
}

/** How an operation of the plan did beside a program that goes village by village. */
export interface PlanMeasured {
  readonly name: string
  /** Villages that the plan supports. */
  readonly supported: number
  /** For all supported villages; projected where only the first ones were worked out. */
  readonly naive: Once
  /** Villages that the naive program worked out. */
  readonly naiveVillages: number
  /** Nothing in memory; columns in memory but nothing of the plan; everything in memory. */
  readonly cold: Once
  readonly newBoard: Once
  readonly warm: Timing
  readonly warmStatements: number
}

/** A naive program: works villages out, at most so many, and then answers. */
interface Contest {
  readonly name: string
  work(sources: NaiveSources, atMost?: number): Promise<{ villages: number; answer(): Promise<object> }>
}

const placesOf = (map: DivisionMap) => placesToRank(map, { list: null, level: null, within: null })

const contests: readonly Contest[] = [
  {
    name: 'Scoreboard',
    work: async (sources, atMost) => {
      const { done, villages } = await scoreVillages(sources, YEAR, atMost)
      const { above, places } = placesOf(sources.map)
      return { villages, answer: async () => naiveScoreboard(done, above, places) }
    },
  },
  {
    name: 'ObligationsOverview',
    work: async (sources, atMost) => {
      const { done, villages } = await checkVillages(sources, DAY, atMost)
      const { above, places } = placesOf(sources.map)
      return { villages, answer: () => naiveObligations(done, sources, DAY, above, places) }
    },
  },
]

/** Times the operations of the plan. With `atMost` the naive program works out the first villages only. */
export async function benchPlan(hub: BenchHub, atMost?: number): Promise<PlanMeasured[]> {
  const measured: PlanMeasured[] = []
  for (const contest of contests) {
    const api = await startApi(apiSettings, hub.db, pino({ level: 'silent' }))
    try {
      measured.push(await measure(hub, api, contest, atMost))
    } finally {
      await api.close()
    }
  }
  return measured
}

async function measure(
  hub: BenchHub,
  { url, hub: parts }: RunningApi,
  contest: Contest,
  atMost: number | undefined,
): Promise<PlanMeasured> {
  const map = await parts.maps.mapOn(null)
  const query = readFileSync(join(OPERATIONS, `${contest.name}.graphql`), 'utf8')
  const place = placesOf(map).above.code
  const body = JSON.stringify({ query, variables: { place, list: null }, operationName: contest.name })
  const ask = () => post(`${url}/graphql`, body)
  const cold = await once(() => hub.db.statementCount, ask)
  Object.assign(parts, { boards: new PlanBoards(readPlans(), parts.columns) })
  const newBoard = await once(() => hub.db.statementCount, ask)
  const again = await once(() => hub.db.statementCount, ask)
  const { warm } = await timeInTurn({ warm: ask }, WARM_RUNS, WARM_MS)
  const plan = parts.boards.plan(null, DAY)
  const naive = await runNaive(hub, map, plan, contest, atMost)
  const { data, errors } = JSON.parse(again.answer)
  if (errors) throw new Error(`${contest.name}: ${JSON.stringify(errors).slice(0, 1_000)}`)
  const difference = naive.answer && firstDifference(naive.answer, data)
  if (difference) throw new Error(`${contest.name} on ${hub.engine}: naive program and hub disagree at ${difference}`)
  return {
    ...{ name: contest.name, supported: naive.villages, naive, naiveVillages: naive.worked },
    ...{ cold, newBoard, warm, warmStatements: again.statements },
  }
}

async function once<Answer>(statements: () => number, run: () => Promise<Answer>): Promise<Once & { answer: Answer }> {
  const [before, start] = [statements(), performance.now()]
  const answer = await run()
  return { answer, ms: performance.now() - start, statements: statements() - before }
}

/** Runs the naive program on the raw driver; where it worked out a part only there is no answer, and time is projected. */
async function runNaive(hub: BenchHub, map: DivisionMap, plan: Plan, contest: Contest, atMost: number | undefined) {
  const raw = await openRaw(hub.engine, hub.url)
  let asked = 0
  const ask: typeof raw.ask = (sql, params) => {
    asked++
    return raw.ask(sql, params)
  }
  try {
    const sources = { ask, dialect: hub.engine, map, plan }
    const { ms, statements, answer } = await once(
      () => asked,
      async () => {
        const { villages, answer: makeAnswer } = await contest.work(sources, atMost)
        const worked = Math.min(villages, atMost ?? villages)
        return { villages, worked, whole: worked === villages ? await makeAnswer() : null }
      },
    )
    const scale = answer.villages / answer.worked
    return {
      ...{ villages: answer.villages, worked: answer.worked, answer: answer.whole },
      ...{ ms: ms * scale, statements: Math.round(statements * scale) },
    }
  } finally {
    await raw.close()
  }
}
