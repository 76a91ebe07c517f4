import type { IncomingMessage } from 'node:http'

/**
 * Reads the body of a request; answers null, without reading on, when it is longer than allowed. By call-backs: an
 * answer that is already there must not wait for turns of promises.
 */
export function readBody(request: IncomingMessage, maxBytes: number, done: (body: Buffer | null) => void): void {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
    done(null)
    return
  }
  const chunks: Buffer[] = []
  let length = 0
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= maxBytes) {
      chunks.push(chunk)
      return
    }
    request.removeAllListeners('data').removeAllListeners('end').pause()
    done(null)
  })
  request.on('end', () => done(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
}
