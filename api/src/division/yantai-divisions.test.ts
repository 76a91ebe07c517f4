import { databases, openTestDatabase } from '../../test/databases'
import type { Database } from '../db/database'
import type { DivisionMap, MapRegion } from './division-map'
import { DivisionMaps } from './division-maps'
import { loadPlaceFinder } from './load-place-finder'
import { searchPlaces } from './search-places'
import { ensureYantaiDivisions } from './yantai-divisions'

/** Village committees of a county: the figures that the table of domain.md §5 gives for 2021, 2022 and 2023. */
const COMMITTEES: Readonly<Record<string, readonly [number, number, number]>> = {
  '370602': [0, 0, 0],
  '370611': [291, 291, 276],
  '370612': [544, 544, 542],
  '370613': [86, 86, 82],
  '370614': [594, 594, 579],
  '370671': [21, 21, 21],
  '370681': [468, 468, 468],
  '370682': [784, 784, 775],
  '370683': [977, 962, 962],
  '370685': [697, 710, 708],
  '370686': [841, 830, 798],
  '370687': [719, 719, 702],
}

function committeesOf(map: DivisionMap, code: string): number {
  const county = map.region(code)
  if (!county) throw new Error(`${code} is not on the map`)
  return map.villageTypes.slice(county.start, county.end).filter((type) => type === 'VILLAGE_COMMITTEE').length
}

async function countChanges(db: Database, day: string, level: string) {
  const rows = await db.query<{ kind: string; standing: string; n: number | string }>(
    `SELECT c.kind, c.standing, COUNT(DISTINCT c.id) AS n FROM division_change c
       JOIN division_change_part p ON p.changeId = c.id JOIN division d ON d.id = p.divisionId
      WHERE c.effectiveOn = ? AND d.level = ? GROUP BY c.kind, c.standing`,
    [day, level],
  )
  return Object.fromEntries(rows.map(({ kind, standing, n }) => [`${kind} ${standing}`, Number(n)]))
}

describe.each(databases)('Yantai over eight years, on %s', (name) => {
  let db: Database
  let maps: DivisionMaps

  beforeAll(async () => {
    db = await openTestDatabase(name)
    const told: number[] = []
    expect(await ensureYantaiDivisions(db, (done) => told.push(done))).toBe(true)
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    maps = new DivisionMaps(db)
  }, 120_000)

  it('is loaded once', async () => {
    expect(await ensureYantaiDivisions(db)).toBe(false)
  })

  it('has 740 villages recoded in 2020, 22 townships with them, two of which changed county', async () => {
    expect(await countChanges(db, '2020-06-30', 'VILLAGE')).toEqual({
      'CREATE INFERRED': 3,
      'RECODE INFERRED': 740,
      'RENAME INFERRED': 143,
    })
    expect(await countChanges(db, '2020-06-30', 'TOWNSHIP')).toEqual({
      'RECODE INFERRED': 22,
      'RENAME INFERRED': 1,
      'TRANSFER INFERRED': 2,
    })
    expect(await countChanges(db, '2020-06-30', 'COUNTY')).toEqual({ 'MERGE INFERRED': 1 })
  })

  it('has the development zone recoded in 2023, which stays the same place', async () => {
    expect(await countChanges(db, '2023-06-30', 'COUNTY')).toEqual({ 'RECODE INFERRED': 1 })
    expect(await countChanges(db, '2023-06-30', 'TOWNSHIP')).toEqual({ 'RECODE INFERRED': 3 })
    const [before, after] = [await maps.mapOn('2023-06-29'), await maps.mapOn('2023-06-30')]
    expect(after.region('370676')?.id).toBe(before.region('370672')?.id)
    expect(after.region('370676002')?.id).toBe(before.region('370672003')?.id)
  })

  it('takes no more for proven: from village to community, into new villages, a person has to say so', async () => {
    const { 'RECODE INFERRED': recoded, ...others } = await countChanges(db, '2021-10-31', 'VILLAGE')
    expect(recoded).toBeUndefined()
    // 八角街道 went into 古现街道 with 24 communities; ten of Laizhou's became villages; 珠玑 became east and west.
    expect(others).toMatchObject({ 'RECODE PROPOSED': 24, 'SPLIT PROPOSED': 1, 'MERGE PROPOSED': 5 })
    expect(others['TYPE_CHANGE PROPOSED']).toBeGreaterThanOrEqual(10)
    expect(await countChanges(db, '2021-10-31', 'TOWNSHIP')).toMatchObject({ 'MERGE PROPOSED': 1 })
  })

  it('has as many villages and committees as the lists', async () => {
    const years = await Promise.all(['2021-12-31', '2022-12-31', null].map((day) => maps.mapOn(day)))
    expect(years.map(({ villageCount }) => villageCount)).toEqual([6630, 6574, 6509])
    for (const [code, committees] of Object.entries(COMMITTEES))
      expect([code, years.map((map) => committeesOf(map, code))]).toEqual([code, committees])
    const today = years[2] as DivisionMap
    expect(today.regionsOf('COUNTY')).toHaveLength(13)
    expect(today.regionsOf('TOWNSHIP')).toHaveLength(159)
    expect(today.home?.code).toBe('3706')
    expect(today.home?.parent?.name).toBe('山东省')
  })

  it('gives one map, with one key, to all days between two changes', async () => {
    expect(await maps.mapOn('2021-12-31')).toBe(await maps.mapOn('2022-10-30'))
    expect((await maps.mapOn('2022-10-30')).key).not.toBe((await maps.mapOn('2022-10-31')).key)
    const fresh = new DivisionMaps(db)
    const before = db.statementCount
    for (const day of ['2016-07-31', '2019-12-31', null]) await fresh.mapOn(day)
    expect(db.statementCount - before).toBeLessThanOrEqual(5)
  })

  it('adds up: the villages of a place are those of the places below it, on every map', async () => {
    for (const day of ['2016-07-31', '2018-01-01', '2020-06-30', '2021-10-31', null]) {
      const map = await maps.mapOn(day)
      for (const region of (['PROVINCE', 'CITY', 'COUNTY'] as const).flatMap((level) => map.regionsOf(level))) {
        const below = region.children.map(({ start, end }) => [start, end])
        expect([below[0]?.[0], below.at(-1)?.[1]]).toEqual([region.start, region.end])
        for (const [at, run] of below.entries()) expect(run[1]).toBe(below[at + 1]?.[0] ?? region.end)
      }
      const misplaced = map.villageCodes.filter((code, index) => {
        const township = map.townshipOf[index] as MapRegion
        const isInside = code.startsWith(township.code) && index >= township.start && index < township.end
        const isFound =
          map.villageIndexByCode(code) === index && map.villageIndexById(map.villageIds[index] as number) === index
        return !isInside || !isFound
      })
      expect(misplaced).toEqual([])
    }
  })

  it('has the 13 county-level codes and the 14 units of the city, with Changdao out of Penglai', async () => {
    const map = await maps.mapOn(null)
    const [counties, units] = map.unitLists
    expect(counties?.units.map(({ divisionCode }) => divisionCode)).toEqual([
      ...Object.keys(COMMITTEES).filter((code) => code !== '370671'),
      '370671',
      '370676',
    ])
    expect(units?.units).toHaveLength(14)
    const [penglai, changdao] = ['penglai', 'changdao'].map((key) => units?.units.find((unit) => unit.key === key))
    expect([penglai?.villages.length, changdao?.villages.length]).toEqual([578, 40])
    expect([penglai?.divisionCode, changdao?.divisionCode]).toEqual(['370614', null])
    expect(changdao?.members.map(({ code }) => code).slice(0, 2)).toEqual(['370614006', '370614110'])
    for (const list of map.unitLists) {
      const all = list.units.flatMap(({ villages }) => [...villages])
      expect(new Set(all).size).toBe(map.villageCount)
      expect(all).toHaveLength(map.villageCount)
    }
    // The same townships under their county of then.
    const old = (await maps.mapOn('2019-12-31')).unitLists.find(({ key }) => key === 'yantai-14')
    expect(old?.units.find(({ key }) => key === 'changdao')?.members[0]?.code).toBe('370634001')
  })

  it('finds villages by codes of any year, and says what they are today', async () => {
    const finder = await loadPlaceFinder(db)
    const byCode = (code: string, day: string | null) =>
      finder.village({ code, county: null, township: null, village: null }, day)
    const recoded = byCode('370684001001', '2019-12-31')
    expect(recoded).toMatchObject({
      code: '370614001001',
      notice: { zh: expect.stringContaining('370684001001 现为 370614001001') },
    })
    expect(byCode('370614001001', '2019-12-31')).toMatchObject({ id: 'id' in recoded && recoded.id, notice: null })
    expect(byCode('370681109201', '2023-12-31')).toMatchObject({
      code: '370681109201',
      notice: { zh: expect.stringContaining('自 2021-10-31 起不在区划名单中') },
    })
    expect(byCode('370681109201', '2020-12-31')).toMatchObject({ notice: null })
    expect(byCode('370681109999', null)).toMatchObject({ problem: 'CODE_UNKNOWN' })
    expect(byCode('3.70681E+11', null)).toMatchObject({ problem: 'CODE_MALFORMED' })
    expect(finder.region('370672000000', null)).toMatchObject({ code: '370676' })
    expect(finder.region('370684', '2019-12-31')).toMatchObject({ code: '370684', notice: null })
    expect(finder.region('37068', null)).toMatchObject({ problem: 'CODE_MALFORMED' })
  })

  it('finds villages by name as offices write them', async () => {
    const finder = await loadPlaceFinder(db, '3706')
    const byName = (county: string | null, township: string | null, village: string, day: string | null = null) =>
      finder.village({ code: null, county, township, village }, day)
    const beipo = { code: '370683001209', notice: null }
    expect(byName('莱州市', '文昌路街道', '碑坡居委会')).toMatchObject({ code: '370683001026' })
    expect(byName('莱州市', '文昌路街道', '碑坡村委会')).toMatchObject(beipo)
    expect(byName('莱州', '文昌路街道办事处', '碑坡')).toMatchObject(beipo)
    expect(byName('莱州', '文昌路', '碑坡社区')).toMatchObject({ code: '370683001026' })
    expect(byName('开发区', '古现街道', '八角')).toMatchObject({ code: '370676002040', notice: null })
    expect(byName('长岛综试区', '砣矶镇', byNameOf(await maps.mapOn(null), '370614110201'))).toMatchObject({
      code: '370614110201',
    })
    expect(byName('蓬莱市', '登州街道', '东关社区', '2022-12-31')).toMatchObject({ code: '370614001001' })
    expect(byName('龙口市', '兰高镇', '逄鲍', '2020-12-31')).toMatchObject({ code: '370681109202', notice: null })
    expect(byName('莱州市', '文昌路街道', '没有这个')).toMatchObject({ problem: 'NAME_UNKNOWN' })
    expect(byName(null, null, '东关')).toMatchObject({ problem: 'NAME_AMBIGUOUS' })
    expect(finder.village({ code: ' ', county: null, township: null, village: null }, null)).toMatchObject({
      problem: 'NOT_GIVEN',
    })
  })

  it('finds every village of every list by its county, township and name, but for names that stand twice', async () => {
    const finder = await loadPlaceFinder(db)
    for (const day of ['2016-12-31', '2020-12-31', null]) {
      const map = await maps.mapOn(day)
      const wrong = map.villageCodes.filter((_, index) => {
        const township = map.townshipOf[index]
        const given = {
          code: null,
          county: township?.parent?.name ?? null,
          township: township?.name ?? null,
          village: map.villageNames[index] ?? null,
        }
        const found = finder.village(given, day)
        return !('id' in found) || found.id !== map.villageIds[index]
      })
      expect(wrong).toEqual([])
    }
  })

  it('searches by name and by code, regions first', async () => {
    const map = await maps.mapOn(null)
    const found = searchPlaces(map, '古现', 5)
    expect(found.map(({ code }) => code)[0]).toBe('370676002')
    expect(searchPlaces(map, '3706020', 200).map(({ level }) => level)).toContain('TOWNSHIP')
    expect(searchPlaces(map, '370602', 1).map(({ name: found1 }) => found1)).toEqual(['芝罘区'])
    expect(searchPlaces(map, ' ', 5)).toEqual([])
    const rare = map.villageNames.find((each) => each.includes('塂')) ?? ''
    expect(searchPlaces(map, rare, 5).map(({ name: each }) => each)).toEqual([rare])
  })
})

const byNameOf = (map: DivisionMap, code: string): string => map.villageNames[map.villageIndexByCode(code)] ?? ''
