import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Engine } from '../open-hub'
import { contests } from '../operations/contests'
import { openRaw } from '../plain/ask'
import { type Child, serveParent, startChild } from './child'

/** Where the bare server gives the same facts from its own SQL. */
export const plainPath = (operation: string): string => `/plain/${operation}`
/** Where it sends bytes that were left there by PUT. */
export const fixedPath = (operation: string): string => `/fixed/${operation}`

/**
 * The other contestant in a process of its own, with nothing but Node around it: `POST /plain/<operation>` answers by
 * plain SQL on the raw driver; `POST /fixed/<operation>` sends the bytes that `PUT` left there.
 */
export const startPlainProcess = (engine: Engine, url: string): Promise<Child> => startChild(__filename, [engine, url])

const JSON_TYPE = 'application/json; charset=utf-8'

type Answer = (body: Buffer) => Buffer | Promise<Buffer>

function serve(answers: ReadonlyMap<string, Answer>, fixed: Map<string, Buffer>) {
  return ({ method, url = '' }: IncomingMessage, body: Buffer): Buffer | Promise<Buffer> => {
    if (method === 'PUT') {
      fixed.set(url, body)
      return Buffer.from('{}')
    }
    const known = fixed.get(url)
    if (known) return known
    const answer = answers.get(url)
    if (!answer) throw new Error(`Nothing answers ${url}`)
    return answer(body)
  }
}

function send(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': bytes.length })
  response.end(bytes)
}

async function main(engine: Engine, databaseUrl: string): Promise<void> {
  const { ask } = await openRaw(engine, databaseUrl)
  const answers = new Map(
    contests.map(({ operation, plain }) => [
      plainPath(operation),
      async () => Buffer.from(JSON.stringify({ data: await plain(ask) })),
    ]),
  )
  const answer = serve(answers, new Map())
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    const fail = (error: unknown) => response.writeHead(500).end(String(error))
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const bytes = answer(request, Buffer.concat(chunks))
      if (bytes instanceof Promise) bytes.then((later) => send(response, later)).catch(fail)
      else send(response, bytes)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  serveParent({ url: `http://127.0.0.1:${port}` }, {})
}

if (require.main === module) {
  const [, , engine = '', url = ''] = process.argv
  main(engine as Engine, url).catch((error) => {
    console.error(error)
    process.exit(1)
  })
}
