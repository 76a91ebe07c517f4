import pino from 'pino'
import { startApi } from '../../src/app/start-api'
import { startTestApi } from '../start-test-api'

const BROKEN = '{ place(code: "370681101201") { ... on Village { cooperatives { name } } } }'
/** What would tell a stranger how the hub is built, or what it holds. */
const INSIDES = /SELECT|SQLITE|no such table|cooperative_|node_modules|\.ts:\d|\.js:\d|at \w+ \(/

it('a fault is told by its number alone, on every way in, and the log has the rest under that number', async () => {
  const { db } = await startTestApi('sqlite', 'small-city')
  const logged: { id?: string; err?: { message: string } }[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(JSON.parse(line)) })
  const settings = { host: '127.0.0.1', port: 0, columnCacheBytes: 1_048_576, resultCacheBytes: 1_048_576 }
  const more = { maxRequestBytes: 262_144, revisionPollMs: 60_000, mapReviewNumber: null, version: 'test' }
  const api = await startApi({ ...settings, ...more }, db, log)
  try {
    await db.tx((tx) => tx.query('ALTER TABLE cooperative RENAME TO cooperative_away'))
    const query = encodeURIComponent(BROKEN)
    const posted = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: BROKEN }),
    }
    const ways: readonly [string, RequestInit][] = [
      ['/graphql', posted],
      ['/operations/TownshipPage?code=370681101', {}],
      [`/files/answer.json?query=${query}`, {}],
      [`/files/answer.csv?query=${query}`, {}],
    ]
    for (const [path, init] of ways) {
      const text = await (await fetch(api.url + path, init)).text()
      expect([path, INSIDES.exec(text)?.[0]]).toEqual([path, undefined])
      const [id] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text) ?? []
      expect([path, logged.find((line) => line.id === id)?.err?.message]).toEqual([
        path,
        expect.stringContaining('cooperative'),
      ])
    }
    const unread = await fetch(`${api.url}/photos/%E0%A4%A.jpg`)
    expect([unread.status, INSIDES.test(await unread.text())]).toEqual([400, false])
  } finally {
    await api.close()
  }
})
