import { databases, openTestDatabase, type TestDatabaseName } from '../../test/databases'
import { exampleCity } from '../../test/map-of-places'
import { datasets } from '../app/registry'
import type { Database } from '../db/database'
import { loadDivisionList } from '../division/load-division-list'
import { isSampleLoaded } from '../intake/hub-status'
import { verifyRegistry } from '../intake/verify-registry'
import { loadSample, type SampleProgress } from './load-sample'
import { removeSample } from './remove-sample'

/** A hub that knows the places of the example city and nothing else. */
async function openHub(name: TestDatabaseName): Promise<Database> {
  const db = await openTestDatabase(name)
  const map = exampleCity([150, 90])
  const regions = [map.regionsOf('PROVINCE'), map.regionsOf('CITY'), map.regionsOf('COUNTY'), map.regionsOf('TOWNSHIP')]
  const villages = map.villageCodes.map((code, index) => ({ code, name: map.villageNames[index] as string }))
  const rows = [...regions.flat().map(({ code, name }) => ({ code, name })), ...villages]
  rows.sort((one, other) => (one.code < other.code ? -1 : 1))
  await loadDivisionList(db, { rows, within: '3706', validFrom: '2018-01-01', source: '示例' })
  return db
}

/** The sample has no photos: an invented village has no picture. */
const filled = datasets.filter(({ key }) => key !== 'tourPhotos')

const rowsIn = async (db: Database): Promise<number[]> =>
  Promise.all(
    filled.map(async ({ table }) => {
      const [row] = await db.query<{ total: unknown }>(`SELECT COUNT(*) AS total FROM ${table}`)
      return Number(row?.total)
    }),
  )

test.each(databases)('the sample goes in by the front door, labelled, once; and out again, on %s', async (name) => {
  const db = await openHub(name)
  const phases = new Set<SampleProgress['phase']>()
  const loaded = await loadSample(db, datasets, ({ phase }) => phases.add(phase))
  expect(loaded).toMatchObject({ status: 'PUBLISHED', leftOut: 0, unreadable: 0, files: filled.length })
  expect(loaded.counts.ERROR).toBe(0)
  expect([...phases]).toEqual(['WRITE', 'READ', 'CHECK', 'PUBLISH'])
  const stored = await rowsIn(db)
  expect(Math.min(...stored)).toBeGreaterThan(0)
  expect(stored.reduce((sum, rows) => sum + rows, 0)).toBe(loaded.rows)
  expect(await isSampleLoaded(db, datasets)).toBe(true)

  expect(await loadSample(db, datasets)).toMatchObject({ status: 'UNCHANGED', revision: null })

  expect(await removeSample(db, datasets)).toBe(loaded.rows)
  expect(await rowsIn(db)).toEqual(filled.map(() => 0))
  expect(await isSampleLoaded(db, datasets)).toBe(false)
  expect(await verifyRegistry(db, datasets)).toMatchObject({ differences: [] })
  expect(await removeSample(db, datasets)).toBe(0)
})

test.each(databases)('a hub with reported rows takes no sample, on %s', async (name) => {
  const db = await openHub(name)
  await loadSample(db, datasets, () => {}, { figures: false })
  // The same rows, as if an office had sent them.
  await db.tx((tx) => tx.execute('UPDATE hub_revision SET isSample = 0'))
  await expect(loadSample(db, datasets)).rejects.toMatchObject({
    code: 'SAMPLE_OVER_REAL_ROWS',
    facts: { dataset: 'villages' },
  })
  expect(await removeSample(db, datasets)).toBe(0)
})

test.each(databases)('a hub without divisions takes no sample, on %s', async (name) => {
  const db = await openTestDatabase(name)
  await expect(loadSample(db, datasets)).rejects.toMatchObject({ code: 'SAMPLE_WITHOUT_VILLAGES' })
})
