import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import type { Database } from '../db/database'
import { DivisionMaps } from '../division/division-maps'
import { ColumnStore } from '../measure/column-store'
import { PlanBoards } from '../plan/plan-boards'
import { readPlans } from '../plan/read-plans'
import { ResultCache } from './cache/result-cache'
import type { HubParts } from './context'
import { fileHandler } from './files/file-routes'
import { graphqlRoute } from './graphql/graphql-route'
import { startGraphql } from './graphql/start-graphql'

/** What the API needs to know; a part of the settings. */
export interface ApiSettings {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly columnCacheBytes: number
  /** 0 keeps no answers. */
  readonly resultCacheBytes: number
  readonly maxRequestBytes: number
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
  const route = graphqlRoute({
    server: graphql,
    hub,
    cache: new ResultCache(settings.resultCacheBytes),
    maxRequestBytes: settings.maxRequestBytes,
    onFault: (error) => log.error({ err: error }, 'request failed'),
  })
  const server = createServer(routed({ '/graphql': route }, makeApp(hub, log)))
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

/** Sends exact paths to their handlers and everything else to `others`: Express alone costs more than a kept answer. */
function routed(
  handlers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>,
  others: RequestListener,
): RequestListener {
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    const handler = handlers[path] ?? others
    handler(request, response)
  }
}

function makeApp(hub: HubParts, log: Logger): Express {
  const app = express()
  app.disable('x-powered-by')
  app.get('/health', async (_request, response) => {
    await hub.db.query('SELECT 1 AS alive')
    response.json({ revision: (await hub.columns.snapshot()).revision })
  })
  app.use('/files', fileHandler(hub, log))
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
