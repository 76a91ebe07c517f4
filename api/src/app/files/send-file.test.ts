import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Response } from 'express'
import type { Table } from '../../delivery/table'
import type { FileEnd } from '../audit/request-audit'
import { sendTables, type TellTaken } from './send-file'

const ROW = ['x'.repeat(1_000)]

function* batches(count: number) {
  for (let batch = 0; batch < count; batch++) yield [ROW, ROW]
}

const table = (count: number): Table => ({
  title: 'rows',
  columns: [{ head: 'text', type: 'TEXT' }],
  rows: batches(count),
  notes: [],
})

/** A promise that is settled from outside. */
function settledLater<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
})

/** Serves one file; answers where, and how the sending of it ended. */
async function serve(made: Table, tellTaken: TellTaken) {
  const ended = settledLater<unknown>()
  const server = createServer((_request, response) => {
    sendTables(response as Response, 'csv', 'rows', made.title, [made], tellTaken).then(
      () => ended.resolve(null),
      (error: unknown) => {
        response.destroy()
        ended.resolve(error)
      },
    )
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, ended: ended.promise }
}

it('a file ends only when it is recorded, with the rows that were sent', async () => {
  const recorded = settledLater<void>()
  const ends: FileEnd[] = []
  const { url, ended } = await serve(table(3), (end) => {
    ends.push(end)
    return recorded.promise
  })
  const answer = await fetch(url)
  let isWhole = false
  const text = answer.text().then((whole) => {
    isWhole = true
    return whole
  })
  await new Promise((done) => setTimeout(done, 100))
  expect(ends).toEqual([{ rows: 6, isWhole: true }])
  expect(isWhole).toBe(false)
  recorded.resolve()
  expect((await text).trim().split('\r\n')).toHaveLength(7)
  expect(await ended).toBeNull()
})

it('a file that cannot be recorded is broken off', async () => {
  const { url, ended } = await serve(table(500), () => Promise.reject(new Error('disk full')))
  await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow()
  expect(String(await ended)).toContain('disk full')
})

it('a file whose reader goes away is recorded once, as broken off', async () => {
  const ends: FileEnd[] = []
  const { url, ended } = await serve(table(1_000_000), async (end) => void ends.push(end))
  const abort = new AbortController()
  const answer = await fetch(url, { signal: abort.signal })
  await answer.body?.getReader().read()
  abort.abort()
  await ended
  expect(ends).toHaveLength(1)
  expect(ends[0]).toMatchObject({ isWhole: false })
  expect(ends[0]?.rows).toBeGreaterThan(0)
  expect(ends[0]?.rows).toBeLessThan(2_000_000)
})
