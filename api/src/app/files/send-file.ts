import { randomUUID } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import { DomainError, refusalText } from '../../common/domain-error'
import { type Locale, localeOf } from '../../common/words'
import type { Table } from '../../delivery/table'
import { tableToCsv } from '../../delivery/table-to-csv'
import { tableToXlsx } from '../../delivery/table-to-xlsx'
import { countRows } from '../audit/count-rows'
import type { FileEnd } from '../audit/request-audit'
import { statusOf } from '../graphql/send'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type FileKind = keyof typeof TYPES

/** Tells the audit record of a file. */
export type TellTaken = (end: FileEnd) => Promise<void>

/**
 * Sends tables as a file while they are made. A CSV holds the first of them. The file ends only when the audit record
 * has it; one that is broken off is recorded too, for what was sent of it was read.
 */
export async function sendTables(
  response: Response,
  kind: FileKind,
  name: string,
  title: string,
  tables: readonly [Table, ...Table[]],
  tellTaken: TellTaken,
): Promise<void> {
  response.setHeader('Content-Type', TYPES[kind])
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${name}.${kind}"; filename*=UTF-8''${encodeURIComponent(title)}.${kind}`,
  )
  const counted = countRows(tables)
  let isTold = false
  const tell = (isWhole: boolean) => {
    isTold = true
    return tellTaken({ rows: counted.rows, isWhole })
  }
  const recorded = async function* (chunks: AsyncIterable<unknown>) {
    yield* chunks
    await tell(true)
  }
  try {
    const file = kind === 'csv' ? tableToCsv(counted.tables[0]) : tableToXlsx(...counted.tables)
    await pipeline(file, recorded, response)
  } catch (error) {
    if (!isTold && response.headersSent) await tell(false)
    throw error
  }
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
