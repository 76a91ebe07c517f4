import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import '../../api/src/app/registry'
import { setTimeout as wait } from 'node:timers/promises'
import { makeSealer } from '../../api/src/access/second-factor/sealer'
import { startApi } from '../../api/src/app/start-api'
import { migrate } from '../../api/src/db/migrate'
import { openDatabase } from '../../api/src/db/open-database'
import { askUntil, flood } from '../../api/test/flood'

/**
 * How much longer an answer takes while 200 wrong guesses a second arrive:
 * `node --require ./scripts/lib/swc-hook.cjs bench/sign-in/flood.ts`
 */
const SECONDS = 5

const percentile = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0
const shown = (times: readonly number[]) =>
  `${times.length} answers, median ${percentile(times, 0.5).toFixed(2)} ms, 95 % ${percentile(times, 0.95).toFixed(2)} ms`

async function main(folder: string): Promise<void> {
  const db = await openDatabase({ url: `sqlite:${join(folder, 'flood.sqlite')}`, dataDir: folder })
  await migrate(db)
  const api = await startApi(
    {
      host: '127.0.0.1',
      port: 0,
      columnCacheBytes: 1_048_576,
      resultCacheBytes: 0,
      maxRequestBytes: 262_144,
      revisionPollMs: 60_000,
      mapReviewNumber: null,
      version: 'bench',
      rates: { guest: 0, signedIn: 0, token: 0 },
      signIns: { isRequired: true, idleMinutes: 30, hours: 12, sealer: makeSealer(() => 'bench'), oidc: null },
    },
    db,
    pino({ level: 'silent' }),
  )
  const ask = async () => {
    const body = JSON.stringify({ query: '{ viewer { kind } }' })
    const headers = { 'content-type': 'application/json' }
    await (await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })).text()
  }
  await askUntil(wait(1_000), ask)
  const alone = await askUntil(wait(SECONDS * 1_000), ask)
  const flooding = flood(api.url, { perSecond: 200, seconds: SECONDS })
  const flooded = await askUntil(flooding, ask)
  console.log(`alone    ${shown(alone)}`)
  console.log(`flooded  ${shown(flooded)}`)
  console.log(`ratio of medians ${(percentile(flooded, 0.5) / percentile(alone, 0.5)).toFixed(1)}`)
  console.log(`guesses ${JSON.stringify(await flooding)}, hashes ${api.hub.signIns.hasher.calls}`)
  await api.close()
  await db.close()
}

const folder = mkdtempSync(join(tmpdir(), 'tianye-flood-'))
main(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
