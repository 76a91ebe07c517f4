import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import '../../api/src/app/registry'
import { firstLink } from '../../api/src/access/link/first-link'
import { makeSealer } from '../../api/src/access/second-factor/sealer'
import { NOBODY_SIGNS_IN, type SignInSettings } from '../../api/src/access/session/sign-ins'
import { type ApiSettings, type RunningApi, startApi } from '../../api/src/app/start-api'
import type { Database } from '../../api/src/db/database'
import { openDatabase } from '../../api/src/db/open-database'

/**
 * What knowing who asks costs: answers to somebody with a session against answers of a hub that asks nobody, in turns,
 * in one run. Needs a copy of a data folder with the sample, in which nobody has an account yet:
 * `node --require ./scripts/lib/swc-hook.cjs bench/sign-in/policy.ts <folder>`
 */
const ROUNDS = 300
const OPERATIONS = ['CountyRanking', 'TownshipPage'] as const

const REQUIRED: SignInSettings = {
  isRequired: true,
  idleMinutes: 30,
  hours: 12,
  sealer: makeSealer(() => 'bench'),
  oidc: null,
}

const settings: ApiSettings = {
  host: '127.0.0.1',
  port: 0,
  columnCacheBytes: 268_435_456,
  resultCacheBytes: 0,
  maxRequestBytes: 262_144,
  revisionPollMs: 60_000,
  mapReviewNumber: null,
  version: 'bench',
  rates: { guest: 0, signedIn: 0, token: 0 },
}

const post = (api: RunningApi, body: object, cookie = ''): Promise<Response> =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

/** The cookie of a first administrator. */
async function signIn(db: Database, api: RunningApi): Promise<string> {
  const link = await firstLink(db)
  const secret = link?.path.split('/').at(-1)
  const query = `mutation ($secret: String!) {
    useOneTimeLink(secret: $secret, login: "bench", name: "bench", password: "a long sentence of a bench") { status } }`
  const answer = await post(api, { query, variables: { secret } })
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`No session: ${await answer.text()}`)
  return cookie.split(';')[0] ?? ''
}

const median = (times: number[]): number => times.sort((one, other) => one - other)[times.length >> 1] ?? 0

async function compare(db: Database, resultCacheBytes: number, cookieOf: (api: RunningApi) => Promise<string>) {
  const log = pino({ level: 'silent' })
  const open = await startApi({ ...settings, resultCacheBytes, signIns: NOBODY_SIGNS_IN }, db, log)
  const closed = await startApi({ ...settings, resultCacheBytes, signIns: REQUIRED }, db, log)
  const cookie = await cookieOf(closed)
  for (const name of OPERATIONS) {
    const query = readFileSync(join(__dirname, `../../schema/operations/${name}.graphql`), 'utf8')
    const ask = async (api: RunningApi, times: number[]) => {
      const began = performance.now()
      const text = await (await post(api, { query }, cookie)).text()
      times.push(performance.now() - began)
      return text
    }
    const [without, withSession]: [number[], number[]] = [[], []]
    for (let warm = 0; warm < 30; warm++)
      if ((await ask(open, [])) !== (await ask(closed, []))) throw new Error(`${name} is answered in two ways`)
    for (let round = 0; round < ROUNDS; round++) {
      await ask(open, without)
      await ask(closed, withSession)
    }
    const ratio = (median(withSession) / median(without)).toFixed(2)
    console.log(`${name} ${resultCacheBytes > 0 ? 'kept' : 'computed'}: with a session ÷ without ${ratio}`)
  }
  await open.close()
  await closed.close()
}

async function main(folder: string): Promise<void> {
  const db = await openDatabase({ url: undefined, dataDir: folder })
  let cookie: Promise<string> | null = null
  const cookieOf = (api: RunningApi) => {
    cookie ??= signIn(db, api)
    return cookie
  }
  await compare(db, 0, cookieOf)
  await compare(db, 67_108_864, cookieOf)
  await db.close()
}

const [, , folder] = process.argv
if (!folder) throw new Error('Give the data folder')
void main(folder)
