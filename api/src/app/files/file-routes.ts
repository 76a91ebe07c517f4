import type { Request, Response } from 'express'
import express, { type Router } from 'express'
import type { Logger } from 'pino'
import { askedBy, searchOf } from '../audit/request-audit'
import { type HubParts, makeContext } from '../context'
import { checkRoute } from '../policy/check-rule'
import { answerRoute } from './answer-route'
import { readFileQuery } from './file-query'
import { tableSetting, tables } from './make-table'
import { type FileKind, refuseFile, sendTables } from './send-file'

const NAME = /^\/(\w+)\.(csv|xlsx)$/

/** Serves /files/<name>.<csv|xlsx>: tables with the parameters of the page that offers them, and any answer. */
export function fileHandler(hub: HubParts, log: Logger, maxRequestBytes: number): Router {
  const router = express.Router()
  router.use(answerRoute(hub, log, maxRequestBytes))
  router.use((request, response) => serveTable(hub, log, request, response))
  return router
}

async function serveTable(hub: HubParts, log: Logger, request: Request, response: Response): Promise<void> {
  const [, name = '', kind = ''] = NAME.exec(request.path) ?? []
  const make = tables[name]
  if (!make) {
    response.status(404).type('text/plain').send('没有这个文件。 There is no such file.')
    return
  }
  try {
    const query = readFileQuery(request.query)
    const asker = askedBy(request)
    checkRoute(asker.viewer, 'GET /files/<name>.<csv|xlsx>')
    const context = await makeContext(hub, { ...asker, locale: query.lang })
    const table = await make(context, query, await tableSetting(context, query.lang))
    const file = { name: `${name}.${kind}`, asked: searchOf(request) }
    await sendTables(response, kind as FileKind, name, table.title, [table], (end) => hub.audit.taken(asker, file, end))
  } catch (error) {
    hub.audit.failed(askedBy(request), error, `${name}.${kind}`)
    refuseFile(error, request, response, log)
  }
}
