import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** How the bytes of a text file become characters; names as iconv-lite knows them. */
export type TextEncoding = 'utf8' | 'gb18030' | 'utf-16le'

/** What one pass over a file's bytes tells. */
export interface FileScan {
  readonly sha256: string
  readonly size: number
  /** The first bytes. */
  readonly start: Buffer
  readonly encoding: TextEncoding
}

const START_BYTES = 65_536

/**
 * Reads a file once for its hash and encoding. It is UTF-8 when every byte of it is valid UTF-8, else GB18030: looking
 * at the beginning only would misread files whose first Chinese character comes late.
 */
export async function scanFile(path: string): Promise<FileScan> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start: Buffer = Buffer.alloc(0)
  let size = 0
  let isUtf8 = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    size += chunk.length
    if (start.length < START_BYTES) start = Buffer.concat([start, chunk.subarray(0, START_BYTES - start.length)])
    if (isUtf8) isUtf8 = decodes(decoder, chunk)
  }
  if (isUtf8) isUtf8 = decodes(decoder)
  return { sha256: hash.digest('hex'), size, start, encoding: encodingOf(start, isUtf8) }
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}

function encodingOf(start: Buffer, isUtf8: boolean): TextEncoding {
  // Excel's "Unicode text".
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return isUtf8 ? 'utf8' : 'gb18030'
}
