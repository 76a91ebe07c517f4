import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import { DomainError } from '../../common/domain-error'
import { localeOf } from '../../common/words'
import { tableToCsv } from '../../delivery/table-to-csv'
import { tableToXlsx } from '../../delivery/table-to-xlsx'
import { type HubParts, makeContext } from '../context'
import { readFileQuery } from './file-query'
import { tableSetting, tables } from './make-table'

const KINDS = {
  csv: { type: 'text/csv; charset=utf-8', write: tableToCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: tableToXlsx },
} as const

const NAME = /^\/(\w+)\.(csv|xlsx)$/

/** Serves /files/<name>.<csv|xlsx>: tables with the parameters of the page that offers them. */
export function fileHandler(hub: HubParts, log: Logger) {
  return async (request: Request, response: Response): Promise<void> => {
    const [, name = '', kind = ''] = NAME.exec(request.path) ?? []
    const make = tables[name]
    if (!make) {
      response.status(404).type('text/plain').send('没有这个文件。 There is no such file.')
      return
    }
    try {
      const query = readFileQuery(request.query)
      const context = await makeContext(hub, query.lang)
      const table = await make(context, query, await tableSetting(context, query.lang))
      const { type, write } = KINDS[kind as keyof typeof KINDS]
      response.setHeader('Content-Type', type)
      response.setHeader(
        'Content-Disposition',
        `attachment; filename="${name}.${kind}"; filename*=UTF-8''${encodeURIComponent(table.title)}.${kind}`,
      )
      await pipeline(write(table), response)
    } catch (error) {
      refuse(error, request, response, log)
    }
  }
}

function refuse(error: unknown, request: Request, response: Response, log: Logger): void {
  if (response.headersSent) {
    log.warn({ err: error }, 'a file was broken off')
    response.destroy()
    return
  }
  const locale = localeOf(request.headers['accept-language'])
  const isRefusal = error instanceof DomainError
  if (!isRefusal) log.error({ err: error }, 'file failed')
  const message = isRefusal ? error.messageIn(locale) : locale === 'zh' ? '服务器内部错误。' : 'Internal server error.'
  response
    .status(isRefusal ? 400 : 500)
    .type('text/plain')
    .send(message)
}
