import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { databases, openTestDatabase } from '../../test/databases'
import type { Database } from '../db/database'
import { changesWhere } from './change.query'
import { DivisionMaps } from './division-maps'
import { loadDivisionList } from './load-division-list'
import { loadLines, rowsOf, SMALL_LIST } from './test-lists'

describe.each(databases)('a list of divisions, on %s', (name) => {
  it('is the beginning where nothing was loaded: nothing was created by it', async () => {
    const db = await openTestDatabase(name)
    const outcome = await loadLines(db, '2020-06-30', SMALL_LIST)
    expect(outcome).toEqual({ villages: 3, created: 8, ended: 0, renamed: 0, recoded: 0, proposed: 0 })
    expect(await changesWhere(db, { limit: 10 })).toEqual([])
    const map = await new DivisionMaps(db).mapOn('2020-06-30')
    expect([...map.villageCodes]).toEqual(['370686101201', '370686101202', '370686102201'])
    expect(map.home?.name).toBe('栖霞市')
    expect((await new DivisionMaps(db).mapOn('2020-06-29')).villageCount).toBe(0)
  })

  it('changes nothing when it is loaded again', async () => {
    const db = await openTestDatabase(name)
    await loadLines(db, '2020-06-30', SMALL_LIST)
    const before = await db.query('SELECT * FROM division_version ORDER BY id')
    const outcome = await loadLines(db, '2020-06-30', SMALL_LIST)
    expect(outcome).toEqual({ villages: 3, created: 0, ended: 0, renamed: 0, recoded: 0, proposed: 0 })
    expect(await db.query('SELECT * FROM division_version ORDER BY id')).toEqual(before)
  })

  it('renames under the same code, recodes where three names agree, and proposes the rest', async () => {
    const db = await openTestDatabase(name)
    await loadLines(db, '2020-06-30', SMALL_LIST)
    const map = await new DivisionMaps(db).mapOn(null)
    const idOf = (code: string) => map.villageIds[map.villageIndexByCode(code)]
    const outcome = await loadLines(
      db,
      '2021-10-31',
      `37 山东省
       3706 烟台市
       370611 福山区
       370611105 蛇窝泊镇
       370611105201 南岭村委会
       370686 栖霞市
       370686101 观里镇
       370686101001 东岭社区居委会
       370686101202 西山村委会`,
    )
    expect(outcome).toMatchObject({ renamed: 1, recoded: 2, proposed: 1, ended: 1 })
    const changes = await changesWhere(db, { limit: 20 })
    const told = changes.map(({ kind, standing, places }) =>
      [kind, standing, ...places.map(({ side, code }) => `${side[0]}${code}`)].join(' '),
    )
    expect(told.sort()).toEqual([
      'ABOLISH INFERRED P370686101201',
      'CREATE INFERRED S370611',
      'CREATE INFERRED S370686101001',
      'RECODE INFERRED P370686102 S370611105',
      'RECODE INFERRED P370686102201 S370611105201',
      'RENAME INFERRED P370686101202 S370686101202',
      'TRANSFER INFERRED P370686102 S370611105',
      'TYPE_CHANGE PROPOSED P370686101201 S370686101001',
    ])
    const after = await new DivisionMaps(db).mapOn(null)
    expect(after.villageIds[after.villageIndexByCode('370611105201')]).toBe(idOf('370686102201'))
    expect(after.villageIds[after.villageIndexByCode('370686101202')]).toBe(idOf('370686101202'))
    expect(after.villageIndexById(idOf('370686101201') as number)).toBe(-1)
    expect(after.townshipOf[0]?.parent?.code).toBe('370611')
  })

  it('of a wider area adds what is around, and leaves what is known alone', async () => {
    const db = await openTestDatabase(name)
    await loadDivisionList(db, {
      rows: rowsOf('370686 栖霞市\n370686101 观里镇\n370686101201 东岭村委会\n370686101202 西岭村委会'),
      within: '370686',
      validFrom: '2020-06-30',
      source: 'county',
    })
    const outcome = await loadLines(db, '2020-06-30', `${SMALL_LIST}\n370687 海阳市`.replace(/.*370686102.*\n?/g, ''))
    expect(outcome).toMatchObject({ created: 3, ended: 0, renamed: 0 })
    const map = await new DivisionMaps(db).mapOn(null)
    expect(map.roots.map(({ code }) => code)).toEqual(['37'])
    expect(await db.query('SELECT code FROM division_version WHERE parentId IS NULL')).toEqual([{ code: '37' }])
  })

  let loaded: Database | null = null
  it.each([
    ['LIST_OUT_OF_ORDER', '2019-10-31', SMALL_LIST],
    ['LIST_CONTRADICTS', '2020-06-30', SMALL_LIST.replace('东岭', '北岭')],
    ['LIST_EMPTY', '2021-10-31', '3706 烟台市'],
    ['LIST_CODE_TWICE', '2021-10-31', `${SMALL_LIST}\n370686102201 南岭村委会`],
    ['LIST_PARENT_MISSING', '2021-10-31', `${SMALL_LIST}\n370686103201 北村村委会`],
    ['DAY_INVALID', '2021-02-30', SMALL_LIST],
  ])('is refused as %s, and nothing of it lands', async (code, day, text) => {
    loaded ??= await openTestDatabase(name)
    const db = loaded
    await loadLines(db, '2020-06-30', SMALL_LIST)
    const before = await db.query('SELECT * FROM division_version ORDER BY id')
    await expect(loadLines(db, day, text)).rejects.toMatchObject({ code })
    expect(await db.query('SELECT * FROM division_version ORDER BY id')).toEqual(before)
  })

  it('may hold characters that older encodings lack', async () => {
    const db = await openTestDatabase(name)
    const rare = '塂嵎碃嵠喦桲唵峱旸𬇙'
    await loadLines(db, '2020-06-30', SMALL_LIST.replace('东岭', rare))
    const map = await new DivisionMaps(db).mapOn(null)
    expect(map.villageNames[0]).toBe(`${rare}村委会`)
  })
})

describe('a list in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'division-files-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const write = (file: string, text: string | Buffer) => {
    writeFileSync(join(folder, file), text)
    return join(folder, file)
  }

  const load = async (file: string) => {
    const db = await openTestDatabase('sqlite')
    const outcome = await loadDivisionList(db, { file, within: '3706', validFrom: '2023-06-30', source: 'file' })
    return { outcome, map: await new DivisionMaps(db).mapOn(null) }
  }

  it('is read as published: one file a level, other places left out', async () => {
    write('provinces.csv', 'code,name\n"13","河北省"\n"37","山东省"\n')
    write('cities.csv', 'code,name,provinceCode\n"1301","石家庄市","13"\n"3706","烟台市","37"\n')
    write('areas.csv', 'code,name,cityCode\n"130102","长安区","1301"\n"370686","栖霞市","3706"\n')
    write('streets.csv', 'code,name,areaCode\n"130102001","建北街道","130102"\n"370686101","观里镇","370686"\n')
    write(
      'villages.csv',
      'code,name,streetCode\n"130102001001","棉一社区居委会","130102001"\n"370686101201","东村村委会","370686101"\n',
    )
    const { outcome, map } = await load(folder)
    expect(outcome).toMatchObject({ villages: 1, created: 5 })
    expect(map.region('370686101')?.parent?.parent?.parent?.code).toBe('37')
  })

  it('is read from one file, packed or with a byte order mark', async () => {
    const csv = `\uFEFFcode,name\n${rowsOf(SMALL_LIST)
      .map(({ code, name }) => `${code},${name}`)
      .join('\n')}\n`
    for (const file of [write('one.csv', csv), write('one.csv.gz', gzipSync(csv))])
      expect((await load(file)).outcome).toMatchObject({ villages: 3, created: 8 })
  })

  it('is refused by file and line', async () => {
    const refused = (file: string) =>
      load(file).then(
        () => null,
        (error: unknown) => error,
      )
    expect(await refused(write('bad.csv', 'code,name\n37,山东省\n3706020,芝罘区\n'))).toMatchObject({
      code: 'LIST_CODE_MALFORMED',
      facts: { file: 'bad.csv', row: 3, given: '3706020' },
    })
    expect(await refused(write('head.csv', '代码,名称\n37,山东省\n'))).toMatchObject({ code: 'LIST_HEADER_WRONG' })
    expect(await refused(write('name.csv', 'code,name\n37,\n'))).toMatchObject({ code: 'LIST_NAME_INVALID' })
    expect(await refused(join(folder, 'none.csv'))).toMatchObject({ code: 'LIST_NOT_FOUND' })
  })
})
