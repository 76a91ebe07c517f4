import { createServer, type Server } from 'node:http'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import type { Database } from '../db/database'
import { DivisionMaps } from '../division/division-maps'
import { ColumnStore } from '../measure/column-store'
import { PlanBoards } from '../plan/plan-boards'
import { readPlans } from '../plan/read-plans'
import type { HubParts } from './context'
import { fileHandler } from './files/file-routes'
import { graphqlHandler, startGraphql } from './graphql-handler'

/** What the API needs to know; a part of the settings. */
export interface ApiSettings {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly columnCacheBytes: number
  readonly revisionPollMs: number
  readonly mapReviewNumber: string | null
  readonly version: string
}

/** A running API. */
export interface RunningApi {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string
  readonly hub: HubParts
  /** Stops taking requests, ends those under way, leaves the database open. */
  close(): Promise<void>
}

/** Larger requests are no questions. */
const MAX_BODY = '1mb'

/** Serves the API on a database that is migrated. The caller opened the database and closes it. */
export async function startApi(settings: ApiSettings, db: Database, log: Logger): Promise<RunningApi> {
  const columns = new ColumnStore(db, settings.columnCacheBytes)
  const hub: HubParts = {
    db,
    maps: new DivisionMaps(db),
    columns,
    boards: new PlanBoards(readPlans(), columns),
    mapReviewNumber: settings.mapReviewNumber,
    version: settings.version,
  }
  await columns.refresh()
  const graphql = await startGraphql(log)
  const app = makeApp(hub, graphqlHandler(graphql, hub), fileHandler(hub, log))
  const server = createServer(app)
  await listen(server, settings)
  const poll = setInterval(() => {
    Promise.all([columns.refresh(), hub.maps.refresh()]).catch((error: unknown) =>
      log.warn({ err: error }, 'could not look for publications'),
    )
  }, settings.revisionPollMs)
  poll.unref()
  return {
    url: urlOf(server, settings.host),
    hub,
    close: async () => {
      clearInterval(poll)
      await closeServer(server)
      await graphql.stop()
    },
  }
}

function makeApp(
  hub: HubParts,
  graphql: ReturnType<typeof graphqlHandler>,
  files: ReturnType<typeof fileHandler>,
): Express {
  const app = express()
  app.disable('x-powered-by')
  app.get('/health', async (_request, response) => {
    await hub.db.query('SELECT 1 AS alive')
    response.json({ revision: (await hub.columns.snapshot()).revision })
  })
  app.use('/graphql', express.json({ limit: MAX_BODY }), graphql)
  app.use('/files', files)
  return app
}

function listen(server: Server, { host, port }: ApiSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeIdleConnections()
  })
}
