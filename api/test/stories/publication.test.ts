import { datasets } from '../../src/app/registry'
import { rebuildRegistry } from '../../src/intake/rebuild-registry'
import { verifyRegistry } from '../../src/intake/verify-registry'
import { withdrawRows } from '../../src/intake/withdraw-rows'
import { NOT_REPORTED } from '../../src/measure/column'
import { measureOf } from '../../src/measure/metric'
import { databases } from '../databases'
import { startTestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'

const file = fileWriter()

const HEADER = '村代码,年度,总收入（万元）'
const TOTAL =
  '{ place(code: "370687") { figure(metric: collectiveIncome, period: "2024", stat: SUM) { value reported } } hub { revision } }'

interface Total {
  place: { figure: { value: number | null; reported: number } }
  hub: { revision: number }
}

describe.each(databases)('a publication, on %s', (database) => {
  const started = startTestApi(database, 'small-city')

  it('moves the published numbers, and only as a whole', async () => {
    const api = await started
    const before = await api.query<Total>(TOTAL)
    expect(before.place.figure).toEqual({ value: 300_000, reported: 1 })
    const bad = file(`bad-${database}.csv`, [HEADER, '370687101202,2024,6', '370687101201,2024,很多'])
    const refused = await api.publish([bad])
    expect(refused).toMatchObject({ status: 'REFUSED', revision: null })
    expect(refused.issues[0]).toMatchObject({ severity: 'ERROR', row: 3, column: '总收入（万元）', given: '很多' })
    expect(await api.query<Total>(TOTAL)).toEqual(before)
    const good = file(`good-${database}.csv`, [HEADER, '370687101202,2024,6'])
    expect(await api.publish([good])).toMatchObject({ status: 'PUBLISHED', revision: before.hub.revision + 1 })
    expect(await api.query<Total>(TOTAL)).toEqual({
      place: { figure: { value: 360_000, reported: 2 } },
      hub: { revision: before.hub.revision + 1 },
    })
  })

  it('of the same file changes nothing and says so', async () => {
    const api = await started
    const again = file(`again-${database}.csv`, [HEADER, '370687101201,2024,30'])
    expect(await api.publish([again])).toMatchObject({ status: 'UNCHANGED', revision: null })
  })

  it('leaves a request the figures it began with, or asks it to begin anew', async () => {
    const { api, db } = await started
    const map = await api.hub.maps.mapOn(null)
    const haiyang = map.region('370687')
    const income = datasets.find(({ key }) => key === 'collectiveIncomes')
    if (!income || !haiyang) throw new Error('The fixture lacks what this story is about')
    const before = await api.hub.columns.snapshot()
    const read = (snapshot: typeof before, metric: string) => snapshot.column(map, measureOf(metric), '2024')
    const known = await read(before, 'collectiveIncome')
    const keys = [{ villageId: map.villageIds[haiyang.start] as number, year: 2024 }]
    await withdrawRows(db, income, keys, { actor: 'test', reason: '更正' })
    const after = await api.hub.columns.refresh()
    expect(after.revision).toBe(before.revision + 1)
    expect(await read(before, 'collectiveIncome')).toBe(known)
    await expect(read(before, 'subsidyIncome')).rejects.toMatchObject({ code: 'SNAPSHOT_MOVED' })
    expect((await read(after, 'collectiveIncome')).states[haiyang.start]).toBe(NOT_REPORTED)
  })

  it('can be folded from the ledger again', async () => {
    const { db } = await started
    const found = await verifyRegistry(db, datasets)
    expect(found.differences).toEqual([])
    expect(found.rows).toBeGreaterThan(20)
    await db.tx((tx) => tx.execute('DELETE FROM star_rating'))
    expect((await verifyRegistry(db, datasets)).differenceCount).toBe(7)
    await rebuildRegistry(db, datasets)
    expect((await verifyRegistry(db, datasets)).differences).toEqual([])
  })
})
