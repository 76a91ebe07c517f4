import { createServer, type RequestListener, type Server } from 'node:http'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { NOBODY_SIGNS_IN, type SignInSettings, SignIns } from '../access/session/sign-ins'
import type { Database } from '../db/database'
import { DivisionMaps } from '../division/division-maps'
import { ColumnStore } from '../measure/column-store'
import { PlanBoards } from '../plan/plan-boards'
import { readPlans } from '../plan/read-plans'
import { trustedProxies } from './access/address'
import { oidcRoutes } from './access/oidc-routes'
import { RequestAudit } from './audit/request-audit'
import { ResultCache } from './cache/result-cache'
import type { HubParts } from './context'
import { door } from './door'
import { fileHandler } from './files/file-routes'
import { faultHandler, nothingHere } from './files/last-handlers'
import { operationFiles } from './files/operation-files'
import { graphqlRoute } from './graphql/graphql-route'
import type { OnFault } from './graphql/send'
import { startGraphql } from './graphql/start-graphql'
import { DEFAULT_LIMITS, DEFAULT_TIMEOUT_MS, type Limits } from './limits/limits'
import { DEFAULT_RATES, RateLimits, type Rates } from './limits/rate-limits'
import { OPERATION_PATH, operationRoute } from './operations/operation-route'
import { tourRoutes } from './tours/tour-routes'
import { visitorRoutes } from './tours/visitor-routes'
import { WarmUp } from './warm-up'

/** What the API needs to know; a part of the settings. */
export interface ApiSettings {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly columnCacheBytes: number
  /** 0 keeps no answers. */
  readonly resultCacheBytes: number
  readonly maxRequestBytes: number
  /** Absent: the defaults. */
  readonly limits?: Limits
  /** Absent: the defaults. */
  readonly rates?: Rates
  /** Addresses and ranges. Absent: this machine alone. */
  readonly trustedProxies?: readonly string[]
  /** Absent: nobody signs in. */
  readonly signIns?: SignInSettings
  /** Absent: the default. */
  readonly requestTimeoutMs?: number
  /** Whether those with a territory see the numbers of the places beside it. Absent: no. */
  readonly showsPeers?: boolean
  /** Whether the first page is computed ahead. Absent: no. */
  readonly warmUp?: boolean
  readonly revisionPollMs: number
  readonly mapReviewNumber: string | null
  readonly version: string
}

/** A running API. */
export interface RunningApi {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string
  readonly hub: HubParts
  /** Whether the first page stands computed as the data are now. */
  isWarm(): boolean
  /** Stops taking requests, ends those under way, leaves the database open. Once closed it stays so. */
  close(): Promise<void>
}

/** Serves the API on a database that is migrated. The caller opened the database and closes it. */
export async function startApi(settings: ApiSettings, db: Database, log: Logger): Promise<RunningApi> {
  const columns = new ColumnStore(db, settings.columnCacheBytes)
  const hub: HubParts = {
    graphql: await startGraphql(log),
    db,
    maps: new DivisionMaps(db),
    columns,
    boards: new PlanBoards(readPlans(), columns),
    mapReviewNumber: settings.mapReviewNumber,
    version: settings.version,
    limits: settings.limits ?? DEFAULT_LIMITS,
    rates: new RateLimits(settings.rates ?? DEFAULT_RATES),
    proxies: trustedProxies(settings.trustedProxies ?? []),
    signIns: new SignIns(db, settings.signIns ?? NOBODY_SIGNS_IN, (error) =>
      log.error({ err: error }, 'sign-in failed'),
    ),
    requestTimeoutMs: settings.requestTimeoutMs ?? DEFAULT_TIMEOUT_MS,
    showsPeers: settings.showsPeers ?? false,
    audit: new RequestAudit(db, log),
  }
  await columns.refresh()
  const server = createServer(makeListener(hub, settings, log))
  await listen(server, settings)
  const warmUp = new WarmUp(hub, log)
  const warm = () => (settings.warmUp ? warmUp.look() : undefined)
  const poll = setInterval(() => {
    Promise.all([columns.refresh(), hub.maps.refresh()]).then(warm, (error: unknown) =>
      log.warn({ err: error }, 'could not look for publications'),
    )
  }, settings.revisionPollMs)
  poll.unref()
  warm()
  const close = async () => {
    clearInterval(poll)
    await closeServer(server)
    await warmUp.close()
    await hub.graphql.stop()
    await hub.audit.close()
    await hub.signIns.close()
  }
  let closing: Promise<void> | null = null
  return {
    url: urlOf(server, settings.host),
    hub,
    isWarm: () => warmUp.isWarm,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** Sends questions straight to their handlers and everything else to Express, which costs more than a kept answer. */
function makeListener(hub: HubParts, { resultCacheBytes, maxRequestBytes }: ApiSettings, log: Logger): RequestListener {
  const cache = new ResultCache(resultCacheBytes)
  const onFault: OnFault = (error, id) => log.error({ err: error, id }, 'request failed')
  const graphql = graphqlRoute({ hub, cache, maxRequestBytes, onFault })
  const operations = operationRoute({ hub, cache, onFault })
  const others = makeApp(hub, log, maxRequestBytes, onFault)
  const inside: RequestListener = (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    if (path === '/graphql') graphql(request, response)
    else if (OPERATION_PATH.test(path)) operations(request, response)
    else others(request, response)
  }
  return door(hub, inside, onFault)
}

function makeApp(hub: HubParts, log: Logger, maxRequestBytes: number, onFault: OnFault): Express {
  const app = express()
  app.disable('x-powered-by')
  app.get('/health', async (_request, response) => {
    await hub.db.query('SELECT 1 AS alive')
    response.json({ revision: (await hub.columns.snapshot()).revision })
  })
  app.use('/files', fileHandler(hub, log, maxRequestBytes))
  app.use('/operations', operationFiles(hub, log))
  app.use(oidcRoutes(hub, log))
  app.use(tourRoutes(hub, log))
  app.use(visitorRoutes(hub, log))
  app.use(nothingHere)
  app.use(faultHandler(onFault))
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
