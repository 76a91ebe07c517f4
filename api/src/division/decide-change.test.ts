import { databases, openTestDatabase } from '../../test/databases'
import type { Database } from '../db/database'
import { type ChangeRow, changesWhere } from './change.query'
import { confirmChange, rejectChange } from './decide-change'
import { DivisionMaps } from './division-maps'
import { loadPlaceFinder } from './load-place-finder'
import { recordMerge } from './record-merge'
import { loadLines, SMALL_LIST } from './test-lists'

/** 东岭 becomes a community; 西岭 and 南岭 end, 南岭新村 begins. */
const NEXT_LIST = `
  37 山东省
  3706 烟台市
  370686 栖霞市
  370686101 观里镇
  370686101001 东岭社区居委会
  370686102 蛇窝泊镇
  370686102202 南岭新村村民委员会`

const DOCUMENT = '栖政发〔2021〕1号'

async function openChanged(name: (typeof databases)[number]): Promise<Database> {
  const db = await openTestDatabase(name)
  await loadLines(db, '2020-06-30', SMALL_LIST)
  await loadLines(db, '2021-10-31', NEXT_LIST)
  return db
}

async function proposal(db: Database, kind: ChangeRow['kind']): Promise<ChangeRow> {
  const changes = await changesWhere(db, { standing: 'PROPOSED', within: '3706', limit: 100 })
  const found = changes.filter((change) => change.kind === kind)
  expect(found).toHaveLength(1)
  return found[0] as ChangeRow
}

async function idOn(db: Database, day: string, code: string): Promise<number> {
  const map = await new DivisionMaps(db).mapOn(day)
  return map.villageIds[map.villageIndexByCode(code)] as number
}

describe.each(databases)('a proposed change, on %s', (name) => {
  it('when confirmed as the same place joins both: facts of the earlier one go on', async () => {
    const db = await openChanged(name)
    const earlier = await idOn(db, '2020-12-31', '370686101201')
    expect(await idOn(db, '2021-12-31', '370686101001')).not.toBe(earlier)
    const change = await proposal(db, 'TYPE_CHANGE')
    const maps = new DivisionMaps(db)
    await maps.mapOn(null)
    expect(await maps.refresh()).toBe(false)
    expect(await confirmChange(db, change.id, DOCUMENT)).toMatchObject({ standing: 'CONFIRMED', documentNo: DOCUMENT })
    expect(await maps.refresh()).toBe(true)

    expect(await idOn(db, '2021-12-31', '370686101001')).toBe(earlier)
    const finder = await loadPlaceFinder(db)
    const found = finder.village({ code: '370686101201', county: null, township: null, village: null }, '2020-12-31')
    expect(found).toMatchObject({ id: earlier, code: '370686101001', name: '东岭社区居委会' })
    const open = await changesWhere(db, { within: '370686101201', limit: 100 })
    expect(open.map(({ kind, standing }) => `${kind} ${standing}`).sort()).toEqual([
      'ABOLISH REJECTED',
      'CREATE REJECTED',
      'TYPE_CHANGE CONFIRMED',
    ])
  })

  it('is not confirmed when the later place has facts already, which would change hands', async () => {
    const db = await openChanged(name)
    const later = await idOn(db, '2021-12-31', '370686101001')
    await db.tx((tx) =>
      tx.execute('INSERT INTO resident_income (villageId, year, reportedFen, revision) VALUES (?, ?, ?, ?)', [
        later,
        2022,
        2_150_000,
        1,
      ]),
    )
    const change = await proposal(db, 'TYPE_CHANGE')
    await expect(confirmChange(db, change.id, DOCUMENT)).rejects.toMatchObject({
      code: 'SUCCESSOR_HAS_FACTS',
      facts: { code: '370686101001', tables: 'resident_income' },
    })
    expect(await idOn(db, '2021-12-31', '370686101001')).toBe(later)
    expect(await proposal(db, 'TYPE_CHANGE')).toEqual(change)
  })

  it('when confirmed as a merge sends the facts of the villages that ended to the new one, from that day on', async () => {
    const db = await openChanged(name)
    const nanling = await idOn(db, '2020-12-31', '370686102201')
    const change = await proposal(db, 'MERGE')
    expect(change.places.map(({ side, code }) => [side, code])).toEqual([
      ['PREDECESSOR', '370686102201'],
      ['SUCCESSOR', '370686102202'],
    ])
    expect((await new DivisionMaps(db).mapOn(null)).successorIndexOf(nanling)).toBe(-1)
    await confirmChange(db, change.id, DOCUMENT)
    const maps = new DivisionMaps(db)
    const today = await maps.mapOn(null)
    expect(today.villageIndexById(nanling)).toBe(-1)
    expect(today.successorIndexOf(nanling)).toBe(today.villageIndexByCode('370686102202'))
    expect((await maps.mapOn('2020-12-31')).successorIndexOf(nanling)).toBe(-1)
    const found = (await loadPlaceFinder(db)).village(
      { code: '370686102201', county: null, township: null, village: null },
      '2022-12-31',
    )
    expect(found).toMatchObject({ id: nanling, notice: { zh: expect.stringContaining('已并入 370686102202') } })
  })

  it('when rejected leaves everything as it was, and is decided', async () => {
    const db = await openChanged(name)
    const { id } = await proposal(db, 'TYPE_CHANGE')
    const before = await db.query('SELECT * FROM division_version ORDER BY id')
    expect(await rejectChange(db, id)).toMatchObject({ standing: 'REJECTED' })
    expect(await db.query('SELECT * FROM division_version ORDER BY id')).toEqual(before)
    await expect(confirmChange(db, id, DOCUMENT)).rejects.toMatchObject({ code: 'CHANGE_DECIDED' })
    await expect(rejectChange(db, 999_999)).rejects.toMatchObject({ code: 'CHANGE_UNKNOWN' })
    await expect(confirmChange(db, id, '  ')).rejects.toMatchObject({ code: 'DOCUMENT_MISSING' })
  })

  it('does not join a place that was continued by another change since', async () => {
    const db = await openChanged(name)
    const change = await proposal(db, 'TYPE_CHANGE')
    await confirmChange(db, change.id, DOCUMENT)
    // The same proposal once more, as if two had been made for one village.
    await db.tx((tx) => tx.execute(`UPDATE division_change SET standing = 'PROPOSED' WHERE id = ?`, [change.id]))
    await expect(confirmChange(db, change.id, DOCUMENT)).rejects.toMatchObject({ code: 'CHANGE_OUTDATED' })
  })
})

describe.each(databases)('a merge that only a document shows, on %s', (name) => {
  const merge = (db: Database, from: string[], into: string) => recordMerge(db, { from, into, documentNo: DOCUMENT })

  it('is recorded by codes, and followed through later merges', async () => {
    const db = await openChanged(name)
    const xiling = await idOn(db, '2020-12-31', '370686101202')
    const recorded = await merge(db, ['370686101202'], '370686102202')
    expect(recorded).toMatchObject({ kind: 'MERGE', standing: 'CONFIRMED', effectiveOn: '2021-10-31' })
    await loadLines(db, '2022-10-31', NEXT_LIST.replace(/370686102202.*/, '370686102203 大岭新村村民委员会'))
    await merge(db, ['370686102202'], '370686102203')
    const maps = new DivisionMaps(db)
    for (const [day, code] of [
      ['2021-12-31', '370686102202'],
      ['2022-12-31', '370686102203'],
    ] as const) {
      const map = await maps.mapOn(day)
      expect(map.villageCodes[map.successorIndexOf(xiling)]).toBe(code)
    }
  })

  it('is refused where the lists say otherwise', async () => {
    const db = await openChanged(name)
    await expect(merge(db, ['370686101001'], '370686102202')).rejects.toMatchObject({ code: 'MERGE_STILL_EXISTS' })
    await expect(merge(db, ['370686101202'], '370686102201')).rejects.toMatchObject({ code: 'MERGE_INTO_NOTHING' })
    await expect(merge(db, ['370686101299'], '370686102202')).rejects.toMatchObject({ code: 'CODE_UNKNOWN' })
    await merge(db, ['370686101202'], '370686102202')
    await expect(merge(db, ['370686101202'], '370686101001')).rejects.toMatchObject({ code: 'MERGED_ALREADY' })
  })
})
