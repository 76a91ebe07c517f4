import type { Request, Response } from 'express'
import express, { type Router } from 'express'
import type { Logger } from 'pino'
import { viewerOf } from '../access/asker'
import { type HubParts, makeContext } from '../context'
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
    const context = await makeContext(hub, { viewer: await viewerOf(request.headers), locale: query.lang })
    const table = await make(context, query, await tableSetting(context, query.lang))
    await sendTables(response, kind as FileKind, name, table.title, [table])
  } catch (error) {
    refuseFile(error, request, response, log)
  }
}
