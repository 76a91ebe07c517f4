import { randomUUID } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import { DomainError, refusalText } from '../../common/domain-error'
import { type Locale, localeOf } from '../../common/words'
import type { Table } from '../../delivery/table'
import { tableToCsv } from '../../delivery/table-to-csv'
import { tableToXlsx } from '../../delivery/table-to-xlsx'
import { statusOf } from '../graphql/send'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type FileKind = keyof typeof TYPES

/** Sends tables as a file while they are made. A CSV holds the first of them. */
export async function sendTables(
  response: Response,
  kind: FileKind,
  name: string,
  title: string,
  tables: readonly [Table, ...Table[]],
): Promise<void> {
  response.setHeader('Content-Type', TYPES[kind])
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${name}.${kind}"; filename*=UTF-8''${encodeURIComponent(title)}.${kind}`,
  )
  await pipeline(kind === 'csv' ? tableToCsv(tables[0]) : tableToXlsx(...tables), response)
}

/** Says why there is no file; one that was begun is broken off, so that nobody takes it for whole. */
export function refuseFile(
  error: unknown,
  request: Request,
  response: Response,
  log: Logger,
  locale: Locale = localeOf(request.headers['accept-language']),
): void {
  if (response.headersSent) {
    log.warn({ err: error }, 'a file was broken off')
    response.destroy()
    return
  }
  const id = randomUUID()
  if (!(error instanceof DomainError)) log.error({ err: error, id }, 'file failed')
  response.removeHeader('Content-Disposition')
  response
    .status(error instanceof DomainError ? statusOf(error) : 500)
    .type('text/plain')
    .send(refusalText(error, locale, id))
}
