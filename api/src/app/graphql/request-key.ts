import type { IncomingMessage } from 'node:http'
import type { Asker } from '../access/asker'

/** Headers that change an answer beside the reader's language. */
const HEADERS = ['accept', 'content-type', 'x-hub-explain'] as const

/**
 * What tells a question from any other: its bytes, what its asker may see, and the headers that change its answer. Null where answers are not
 * kept: for all but JSON that is posted, which no foreign page can send without being asked first.
 */
export function requestKey(
  { method, url, headers }: IncomingMessage,
  { viewer, locale }: Asker,
  body: Buffer,
): string | null {
  const isPlain = headers['content-encoding'] === undefined
  if (method !== 'POST' || !isPlain || !headers['content-type']?.startsWith('application/json')) return null
  const head = HEADERS.map((name) => headers[name] ?? '').join('\n')
  // Latin-1 maps bytes to characters one to one, and is the cheapest text to make of them.
  return `${viewer.key}\n${locale}\n${url}\n${head}\n${body.toString('latin1')}`
}
