import { databases } from '../databases'
import { askUntil, flood } from '../flood'
import { firstAdministrator, SIGN_IN_REQUIRED } from '../sign-in-client'
import { startTestApi } from '../start-test-api'

it.each(databases)('two hundred wrong guesses a second keep nobody else waiting, on %s', async (database) => {
  const hub = await startTestApi(database, 'small-city', { signIns: SIGN_IN_REQUIRED })
  const admin = await firstAdministrator(hub)
  const { hasher } = hub.api.hub.signIns
  const hashed = hasher.calls
  const flooding = flood(hub.api.url, { perSecond: 200, seconds: 1 })
  const times = await askUntil(flooding, () => admin.get('{ villages(first: 5) { totalCount } }'))
  const answered = await flooding
  const hashes = hasher.calls - hashed
  // Every guess is answered, most of them sent away unseen.
  expect(Object.keys(answered).sort()).toEqual(['LOCKED', 'REFUSED'])
  expect((answered.LOCKED ?? 0) + (answered.REFUSED ?? 0)).toBe(200)
  expect(answered.REFUSED).toBe(hashes)
  // Were passwords hashed where questions are answered, each question would wait for a hash.
  expect(times.length).toBeGreaterThan(2 * hashes)
  // Who was sent away because too many waited was not counted as wrong: what counts are login and address of the others.
  const [row] = await hub.db.query('SELECT COUNT(*) AS n FROM attempt_count WHERE failures > 0')
  expect(Number(row?.n)).toBeGreaterThanOrEqual(hashes)
  expect(Number(row?.n)).toBeLessThanOrEqual(2 * hashes)
})
