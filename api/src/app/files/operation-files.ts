import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { localeOf } from '../../common/words'
import { askedBy, searchOf } from '../audit/request-audit'
import type { HubParts } from '../context'
import { OperationUnknown } from '../operations/operation-errors'
import { readVariables } from '../operations/read-variables'
import { savedOperations } from '../operations/saved-operations'
import { checkRoute } from '../policy/check-rule'
import { readAnswerRequest } from './answer-request'
import { sendAnswer } from './answer-route'
import { askTables } from './ask-tables'
import { type FileKind, refuseFile } from './send-file'

const NAME = /^\/(\w+)\.(csv|xlsx)$/

/** Parameters of the file; all others are variables of the operation. */
const OF_THE_FILE = ['lang', 'table', 'all'] as const

/** Serves /operations/<Name>.<csv|xlsx>?<variable>=<value>: the answer of a saved operation as a file. */
export function operationFiles(hub: HubParts, log: Logger): RequestHandler {
  return async (request: Request, response: Response, next): Promise<void> => {
    const [, name, kind] = NAME.exec(request.path) ?? []
    if (name === undefined || kind === undefined || request.method !== 'GET') {
      next()
      return
    }
    const acceptLanguage = request.headers['accept-language']
    const given = new URL(request.originalUrl, 'http://localhost').searchParams
    const lang = given.get('lang')
    const locale = lang === 'zh' || lang === 'en' ? lang : localeOf(acceptLanguage)
    try {
      const operation = savedOperations().get(name)
      if (!operation) throw new OperationUnknown(name)
      const file = Object.fromEntries(OF_THE_FILE.map((parameter) => [parameter, given.get(parameter)]))
      for (const parameter of OF_THE_FILE) given.delete(parameter)
      const variables = readVariables(operation, given)
      const asked = readAnswerRequest({ ...file, query: operation.text, variables }, acceptLanguage)
      const asker = askedBy(request)
      checkRoute(asker.viewer, 'GET /operations/<Name>.<csv|xlsx>')
      const taken = { name: `${name}.${kind}`, asked: searchOf(request) }
      const tables = await askTables(hub, asker, asked, response)
      await sendAnswer(response, kind as FileKind, name, asked, tables, (end) => hub.audit.taken(asker, taken, end))
    } catch (error) {
      hub.audit.failed(askedBy(request), error, `${name}.${kind}`)
      refuseFile(error, request, response, log, locale)
    }
  }
}
