import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { datasets } from '../src/app/registry'
import { type ApiSettings, type RunningApi, startApi } from '../src/app/start-api'
import type { Database } from '../src/db/database'
import { loadDivisionList } from '../src/division/load-division-list'
import { loadPlaceFinder } from '../src/division/load-place-finder'
import { importFiles } from '../src/intake/import-files'
import type { ImportOutcome } from '../src/intake/import-outcome'
import { atFileEnd } from './cleanup'
import { openTestDatabase, type TestDatabaseName } from './databases'

/** The answer of the API, with how many SQL statements it took. */
export interface Answer<Data> {
  readonly data: Data
  readonly errors: readonly { message: string; extensions: { code: string }; path?: readonly (string | number)[] }[]
  readonly statements: number
}

/** An API on a database of its own, filled with a fixture. */
export interface TestApi {
  readonly db: Database
  readonly api: RunningApi
  /** Runs an operation; fails the test on any error. */
  query<Data>(operation: string, variables?: object): Promise<Data>
  /** Runs an operation, errors and all. */
  ask<Data>(operation: string, variables?: object, language?: string): Promise<Answer<Data>>
  /** Imports files as a bureau would, and waits until this process has seen them. */
  publish(paths: readonly string[]): Promise<ImportOutcome>
}

const fixture = (name: string) => join(__dirname, 'fixtures', name)

/** The day from which the divisions of a fixture hold. */
export const FIXTURE_DAY = '2021-10-31'

/** Reads a fixture's list of divisions: `code,name` in code order. */
export function fixtureDivisions(name: string): { code: string; name: string }[] {
  const [, ...lines] = readFileSync(fixture(`${name}.divisions.csv`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [code = '', place = ''] = line.split(',')
    return { code, name: place }
  })
}

/** No answers are kept, so that statements are counted and answers computed, unless a story is about that. */
const testSettings: ApiSettings = {
  host: '127.0.0.1',
  port: 0,
  columnCacheBytes: 64 * 1024 * 1024,
  resultCacheBytes: 0,
  maxRequestBytes: 262_144,
  revisionPollMs: 60_000,
  mapReviewNumber: null,
  version: 'test',
}

/** Starts an API on a fresh database with the divisions and the files of a fixture folder. */
export async function startTestApi(
  database: TestDatabaseName,
  name: string,
  settings: Partial<ApiSettings> = {},
): Promise<TestApi> {
  const db = await openTestDatabase(database)
  await loadDivisionList(db, { rows: fixtureDivisions(name), within: '3706', validFrom: FIXTURE_DAY, source: name })
  const made = await serveTestDatabase(db, settings)
  const { status, issues } = await made.publish([fixture(name)])
  if (status !== 'PUBLISHED') throw new Error(`Fixture ${name} is ${status}: ${JSON.stringify(issues)}`)
  return made
}

/** Starts an API on a database that has its divisions already. */
export async function serveTestDatabase(db: Database, settings: Partial<ApiSettings> = {}): Promise<TestApi> {
  const api = await startApi({ ...testSettings, ...settings }, db, pino({ level: 'silent' }))
  atFileEnd(() => api.close())
  return testApi(db, api)
}

function testApi(db: Database, api: RunningApi): TestApi {
  const ask = async <Data>(operation: string, variables: object = {}, language = 'zh-CN'): Promise<Answer<Data>> => {
    const before = db.statementCount
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query: operation, variables }),
    })
    const { data, errors = [] } = (await response.json()) as { data: Data; errors?: Answer<Data>['errors'] }
    return { data, errors, statements: db.statementCount - before }
  }
  return {
    db,
    api,
    ask,
    query: async <Data>(operation: string, variables?: object) => {
      const { data, errors } = await ask<Data>(operation, variables)
      expect(errors).toEqual([])
      return data
    },
    publish: async (paths) => {
      const places = await loadPlaceFinder(db)
      const outcome = await importFiles(db, datasets, paths, { actor: 'test', places })
      await api.hub.columns.refresh()
      return outcome
    },
  }
}
