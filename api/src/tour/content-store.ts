import { createHash } from 'node:crypto'
import { inChunks, insertRows } from '../db/bulk'
import type { Database, Reader } from '../db/database'
import { sqlBytes } from '../db/sql-value'

/** A blob of MariaDB holds 65,535 bytes. */
const CHUNK_BYTES = 60_000

/** Rows a statement, so that none is longer than every engine takes. */
const CHUNKS_A_STATEMENT = 16

/** SHA-256, hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps bytes under their digest and answers it. What is kept already is not written again. */
export async function storeContent(db: Database, bytes: Buffer): Promise<string> {
  const digest = digestOf(bytes)
  await db.tx(async (tx) => {
    const [known] = await tx.query('SELECT 1 AS found FROM content_chunk WHERE digest = ? AND ordinal = 1', [digest])
    if (known) return
    const chunks = Array.from({ length: Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES)) }, (_, index) => [
      digest,
      index + 1,
      bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES),
    ])
    for (const run of inChunks(chunks, CHUNKS_A_STATEMENT))
      await insertRows(tx, 'content_chunk', ['digest', 'ordinal', 'bytes'], run)
  })
  return digest
}

/** The bytes kept under a digest; null when there are none. Throws when they are not what the digest says. */
export async function readContent(reader: Reader, digest: string): Promise<Buffer | null> {
  const rows = await reader.query('SELECT bytes FROM content_chunk WHERE digest = ? ORDER BY ordinal', [digest])
  if (rows.length === 0) return null
  const bytes = Buffer.concat(rows.map((row) => sqlBytes(row.bytes)))
  if (digestOf(bytes) !== digest) throw new Error(`The content kept under ${digest} was altered`)
  return bytes
}
