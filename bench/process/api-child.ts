import '../../api/src/app/registry'
import { tmpdir } from 'node:os'
import pino from 'pino'
import { startApi } from '../../api/src/app/start-api'
import { openDatabase } from '../../api/src/db/open-database'
import { PlanBoards } from '../../api/src/plan/plan-boards'
import { readPlans } from '../../api/src/plan/read-plans'
import { apiSettings, type BenchSettings } from '../api-settings'
import { type Child, serveParent, startChild } from './child'

/** What the API's process holds and has done. */
export interface ApiState {
  /** SQL statements since it opened the database. */
  readonly statements: number
  readonly residentBytes: number
  /** The most that was ever resident. */
  readonly peakBytes: number
  readonly columnBytes: number
}

/** The API in a process of its own. */
export interface ApiProcess {
  readonly url: string
  /** From the start of the process until it listened, milliseconds. */
  readonly startMs: number
  state(): Promise<ApiState>
  /** Forgets what the plan makes of the figures, as a publication does; the figures stay in memory. */
  forgetPlan(): Promise<void>
  stop(): Promise<void>
}

/** Serves a database that is migrated and filled. */
export async function startApiProcess(url: string, settings: BenchSettings): Promise<ApiProcess> {
  const startedAt = performance.now()
  const child: Child = await startChild(__filename, [url, JSON.stringify(settings)])
  return {
    ...{ url: child.url, startMs: performance.now() - startedAt },
    state: () => child.ask('state'),
    forgetPlan: () => child.ask('forgetPlan'),
    stop: () => child.stop(),
  }
}

async function main(url: string, settings: BenchSettings): Promise<void> {
  const db = await openDatabase({ url, dataDir: tmpdir() })
  const api = await startApi(apiSettings(settings), db, pino({ level: 'error' }, process.stderr))
  const state = (): ApiState => ({
    statements: db.statementCount,
    residentBytes: process.memoryUsage.rss(),
    peakBytes: process.resourceUsage().maxRSS * 1024,
    columnBytes: api.hub.columns.bytes,
  })
  const forgetPlan = () => {
    Object.assign(api.hub, { boards: new PlanBoards(readPlans(), api.hub.columns) })
    return true
  }
  serveParent({ url: api.url }, { state, forgetPlan })
}

if (require.main === module) {
  const [, , url = '', settings = ''] = process.argv
  main(url, JSON.parse(settings)).catch((error) => {
    console.error(error)
    process.exit(1)
  })
}
