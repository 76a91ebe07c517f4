import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import type { Logger } from 'pino'
import { DomainError } from '../../common/domain-error'
import { localeOf } from '../../common/words'
import type { AnswerTable } from '../../delivery/answer-table/answer-tables'
import type { Table } from '../../delivery/table'
import { tableToJson } from '../../delivery/table-to-json'
import { askedBy, questionDigest } from '../audit/request-audit'
import type { HubParts } from '../context'
import { BodyNotJson, BodyTooLarge } from '../graphql/request-errors'
import { checkRoute } from '../policy/check-rule'
import { type AnswerRequest, readAnswerRequest } from './answer-request'
import { askTables } from './ask-tables'
import { type FileKind, refuseFile, sendTables, type TellTaken } from './send-file'

const PATHS = ['/answer.csv', '/answer.xlsx', '/answer.json']

/**
 * Serves /answer.<csv|xlsx>: a GraphQL request as JSON, as a form, or in the address; its answer as a file. /answer.json
 * has the same tables for a page that shows them.
 */
export function answerRoute(hub: HubParts, log: Logger, maxRequestBytes: number): Router {
  const router = express.Router()
  const bodies = [
    express.json({ limit: maxRequestBytes }),
    express.urlencoded({ limit: maxRequestBytes, extended: false }),
  ]
  const serve = async (request: Request, response: Response): Promise<void> => {
    const given: unknown = request.method === 'POST' ? request.body : request.query
    const [, kind] = request.path.split('.') as [string, FileKind | 'json']
    let locale = localeOf(request.headers['accept-language'])
    try {
      const asked = readAnswerRequest(given, request.headers['accept-language'])
      locale = asked.locale
      // A page shows what it asked for: every row of a list is for files, which are sent while they are made.
      const asker = askedBy(request)
      checkRoute(asker.viewer, kind === 'json' ? 'GET /files/answer.json' : 'GET /files/answer.<csv|xlsx>')
      const tables = await askTables(hub, asker, kind === 'json' ? { ...asked, all: false } : asked, response)
      if (kind === 'json') response.json({ tables: await Promise.all(tables.map(tableToJson)) })
      else {
        const file = { name: `answer.${kind}`, asked: questionDigest(asked.query) }
        await sendAnswer(response, kind, 'answer', asked, tables, (end) => hub.audit.taken(asker, file, end))
      }
    } catch (error) {
      hub.audit.failed(askedBy(request), error, `answer.${kind}`)
      refuseFile(error, request, response, log, locale)
    }
  }
  router.post(PATHS, ...bodies, serve)
  router.get(PATHS, serve)
  const bodyRefused: ErrorRequestHandler = (error: { type?: string }, request, response, _next) => {
    refuseFile(bodyError(error, maxRequestBytes), request, response, log)
  }
  router.use(bodyRefused)
  return router
}

/** What is wrong with a body that could not be read, in our own words. */
function bodyError(error: { type?: string }, maxRequestBytes: number): unknown {
  if (error.type === 'entity.too.large') return new BodyTooLarge(maxRequestBytes)
  return error.type === 'entity.parse.failed' ? new BodyNotJson() : error
}

/** Sends the tables of an answer; a CSV the one asked for, else the main one. */
export async function sendAnswer(
  response: Response,
  kind: FileKind,
  name: string,
  { table }: AnswerRequest,
  made: readonly AnswerTable[],
  tellTaken: TellTaken,
): Promise<void> {
  const [main, ...others] = made.filter(({ path }) => kind === 'xlsx' || table === null || path === table)
  if (!main) throw new TableUnknown(made.map(({ path }) => path))
  await sendTables(response, kind, name, main.fileName, [main.table, ...others.map(tableOf)], tellTaken)
}

const tableOf = ({ table }: AnswerTable): Table => table

class TableUnknown extends DomainError {
  constructor(paths: readonly string[]) {
    const known = paths.filter((path) => path !== '').join(', ')
    super(
      'TABLE_UNKNOWN',
      {
        zh: `table 应为答案中一个列表的路径：${known || '这个答案没有列表'}。`,
        en: `table must be the way to a list of the answer: ${known || 'this answer has none'}.`,
      },
      { known },
    )
  }
}
