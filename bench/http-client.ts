import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One connection that stays open, as a page server keeps it. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Posts JSON and answers what comes back, as text. Throws unless the status is 200. */
export function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A bare server. */
export interface PlainServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves answers as JSON with nothing but Node around them: `POST /<name>`. */
export async function servePlain(answers: Readonly<Record<string, () => Promise<object>>>): Promise<PlainServer> {
  const server = createServer(async (incoming, response) => {
    try {
      for await (const _ of incoming);
      const answer = await answers[incoming.url?.slice(1) ?? '']?.()
      const text = JSON.stringify({ data: answer })
      response.writeHead(200, { 'content-type': 'application/json' }).end(text)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
