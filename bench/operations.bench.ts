import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { startApi } from '../api/src/app/start-api'
import { apiSettings } from './api-settings'
import { post, servePlain } from './http-client'
import type { BenchHub } from './open-hub'
import { openRaw } from './plain/ask'
import { plainCountyRanking } from './plain/county-ranking'
import { plainTownshipPage } from './plain/township-page'
import { plainVillageSearch } from './plain/village-search'
import { firstDifference } from './same-answer'
import { type Timing, timeInTurn } from './timing'

const OPERATIONS = join(__dirname, '..', 'schema', 'operations')
const YEAR = 2024
const TOWNSHIP = '370686103'
const COUNTY = '370686'
const RUNS = 400
const MAX_MS = 25_000

/** How an operation did beside the plain SQL of the same answer. */
export interface OperationMeasured {
  readonly name: string
  readonly hub: Timing
  readonly plain: Timing
  /** SQL statements of the hub for one request once its columns are loaded, and for the very first request. */
  readonly statements: number
  readonly firstStatements: number
  readonly firstMs: number
  readonly bytes: number
}

const operations = [
  // Every county on the map, so that the work grows with it.
  { name: 'CountyRanking', variables: { list: null }, field: 'ranking' },
  { name: 'TownshipPage', variables: { code: TOWNSHIP }, field: 'place' },
  { name: 'VillageSearch', variables: { county: COUNTY }, field: 'villages' },
] as const

/** Times each saved operation over HTTP against a bare server that answers the same by plain SQL on the raw driver. */
export async function benchOperations(hub: BenchHub): Promise<OperationMeasured[]> {
  const api = await startApi(apiSettings, hub.db, pino({ level: 'silent' }))
  const raw = await openRaw(hub.engine, hub.url)
  const plain = await servePlain({
    CountyRanking: () => plainCountyRanking(raw.ask, YEAR),
    TownshipPage: () => plainTownshipPage(raw.ask, TOWNSHIP, YEAR),
    VillageSearch: () => plainVillageSearch(raw.ask, { county: COUNTY, year: YEAR, stars: 4, yuan: 100_000 }),
  })
  try {
    const measured: OperationMeasured[] = []
    for (const operation of operations) measured.push(await measure(hub, api.url, plain.url, operation))
    return measured
  } finally {
    await plain.close()
    await raw.close()
    await api.close()
  }
}

async function measure(
  { db, engine }: BenchHub,
  apiUrl: string,
  plainUrl: string,
  { name, variables, field }: (typeof operations)[number],
): Promise<OperationMeasured> {
  const query = readFileSync(join(OPERATIONS, `${name}.graphql`), 'utf8')
  const body = JSON.stringify({ query, variables, operationName: name })
  const askHub = () => post(`${apiUrl}/graphql`, body)
  const askPlain = () => post(`${plainUrl}/${name}`, '{}')
  const counted = async () => {
    const [before, start] = [db.statementCount, performance.now()]
    const text = await askHub()
    return { text, statements: db.statementCount - before, ms: performance.now() - start }
  }
  const first = await counted()
  const again = await counted()
  const answer = JSON.parse(again.text)
  if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 1_000)}`)
  const difference = firstDifference(JSON.parse(await askPlain()).data, answer.data[field])
  if (difference !== null) throw new Error(`${name} on ${engine}: plain SQL and hub disagree at ${difference}`)
  const { hub, plain } = await timeInTurn({ hub: askHub, plain: askPlain }, RUNS, MAX_MS)
  return {
    ...{ name, hub, plain, statements: again.statements, firstStatements: first.statements },
    ...{ firstMs: first.ms, bytes: Buffer.byteLength(again.text) },
  }
}
