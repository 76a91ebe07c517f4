import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { databases, openTestDatabase } from '../../test/databases'
import { datasets } from '../app/registry'
import type { Database } from '../db/database'
import { type ImportOptions, importFiles } from './import-files'
import type { ImportOutcome } from './import-outcome'
import { testPlaces } from './test-places'
import { verifyRegistry } from './verify-registry'

const folder = mkdtempSync(join(tmpdir(), 'tianye-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const places = testPlaces([
  { id: 1, code: '370686103214', county: '栖霞市', township: '桃村镇', name: '东村' },
  { id: 2, code: '370686103215', county: '栖霞市', township: '桃村镇', name: '西村' },
  { id: 3, code: '370681104201', county: '龙口市', township: '诸由观镇', name: '塂上村' },
])

/** Divisions that rows refer to. */
async function withDivisions(db: Database): Promise<Database> {
  await db.tx((tx) =>
    tx.execute("INSERT INTO division (id, level) VALUES (1, 'VILLAGE'), (2, 'VILLAGE'), (3, 'VILLAGE')"),
  )
  return db
}

const open = async (name: (typeof databases)[number]) => withDivisions(await openTestDatabase(name))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const run = (
  db: Database,
  paths: string | readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<ImportOutcome> => importFiles(db, datasets, [paths].flat(), { actor: 'test', places, ...options })

const incomes =
  '\ufeff村代码,年度,总收入（万元）,说明\r\n370686103214,2023,12.3,\r\n370686103215,2023,8,\r\n370681104201,2023,"1,234.56",征地\r\n'

it.each(databases)('a CSV file is published once; the second time it changes nothing, on %s', async (name) => {
  const db = await open(name)
  const path = file('a.csv', incomes)
  const first = await run(db, path)
  expect(first.issues).toEqual([])
  expect(first).toMatchObject({ status: 'PUBLISHED', revision: 1, rows: 3, leftOut: 0 })
  expect(first.datasets).toEqual([expect.objectContaining({ dataset: 'collectiveIncomes', inserted: 3, changed: 0 })])
  const rows = await db.query('SELECT villageId, totalFen, note FROM collective_income ORDER BY villageId')
  expect(rows).toEqual([
    { villageId: 1, totalFen: 12_300_000, note: null },
    { villageId: 2, totalFen: 8_000_000, note: null },
    { villageId: 3, totalFen: 1_234_560_000, note: '征地' },
  ])
  const second = await run(db, path)
  expect(second).toMatchObject({ status: 'UNCHANGED', revision: null })
  expect(second.datasets).toEqual([expect.objectContaining({ inserted: 0, changed: 0, unchanged: 3 })])
  expect((await verifyRegistry(db, datasets)).differenceCount).toBe(0)
})

it.each(databases)('one bad row keeps all out, unless the valid rows are asked for, on %s', async (name) => {
  const db = await open(name)
  const path = file('b.csv', '村代码,年度,总收入(元)\n370686103214,2023,abc\n370686103215,2023,5000\n999,2023,1\n')
  const refused = await run(db, path)
  expect(refused).toMatchObject({ status: 'REFUSED', revision: null, rows: 3, leftOut: 2 })
  expect(refused.issues.map(({ code, file, row, column, given }) => ({ code, file, row, column, given }))).toEqual([
    { code: 'NUMBER_EXPECTED', file: 'b.csv', row: 2, column: '总收入(元)', given: 'abc' },
    { code: 'CODE_UNKNOWN', file: 'b.csv', row: 4, column: '村代码', given: '999' },
  ])
  expect(await db.query('SELECT * FROM collective_income')).toEqual([])
  expect(await db.query('SELECT * FROM submission_row')).toEqual([])
  const accepted = await run(db, path, { acceptValid: true })
  expect(accepted).toMatchObject({ status: 'PUBLISHED', revision: 1, leftOut: 2 })
  expect(await db.query('SELECT villageId, totalFen FROM collective_income')).toEqual([
    { villageId: 2, totalFen: 500_000 },
  ])
})

it.each(databases)('a dry run tells what would happen and leaves nothing, on %s', async (name) => {
  const db = await open(name)
  const outcome = await run(db, file('c.csv', incomes), { dryRun: true })
  expect(outcome).toMatchObject({ status: 'DRY_RUN', submissionId: null, revision: null, rows: 3 })
  expect(outcome.datasets).toEqual([{ dataset: 'collectiveIncomes', inserted: 3, changed: 0, unchanged: 0 }])
  for (const table of ['submission', 'submission_row', 'submission_file', 'submission_issue', 'collective_income'])
    expect(await db.query(`SELECT * FROM ${table}`)).toEqual([])
})

it.each(databases)('a folder is one submission: GB18030, semicolons, names instead of codes, on %s', async (name) => {
  const db = await open(name)
  const set = join(folder, `set-${name}`)
  mkdirSync(set)
  const profile =
    '区市;乡镇;村名;年度;户籍户数;党员数\n龙口市;诸由观镇;塂上村;２０２３;１２０;—\n合计;;;;120;\n填表人：某\n'
  writeFileSync(join(set, '1.csv'), iconv.encode(profile, 'gb18030'))
  writeFileSync(join(set, '2.tsv'), '片区编号\t片区名称\t试点\nPQ-1\t示例片区\t√\n')
  writeFileSync(
    join(set, '3.csv'),
    'clusterCode,villageCode,joinedOn\nPQ-1,370686103214,2022.3.5\nPQ-9,370686103215,2022-03-05\n',
  )
  writeFileSync(join(set, 'readme.pdf'), 'x')
  const outcome = await run(db, set, { acceptValid: true })
  expect(outcome).toMatchObject({ status: 'PUBLISHED', revision: 1, files: 3, rows: 4, leftOut: 1 })
  expect(outcome.issues.map(({ code, severity, row }) => ({ code, severity, row }))).toEqual([
    { code: 'REFERENCE_UNKNOWN', severity: 'ERROR', row: 3 },
    { code: 'FILE_PASSED_OVER', severity: 'WARNING', row: null },
    { code: 'ROWS_SKIPPED', severity: 'NOTICE', row: null },
  ])
  const [village] = await db.query('SELECT villageId, year, registeredHouseholds, partyMembers FROM village_profile')
  expect(village).toEqual({ villageId: 3, year: 2023, registeredHouseholds: 120, partyMembers: null })
  expect(await db.query('SELECT clusterCode, joinedOn FROM cluster_member')).toEqual([
    { clusterCode: 'PQ-1', joinedOn: '2022-03-05' },
  ])
})

it.each(databases)('rows that name the same agree or both stay out, on %s', async (name) => {
  const db = await open(name)
  const path = file(
    'd.csv',
    '村代码,年度,总收入(元)\n370686103214,2023,10\n370686103214,2023,10\n370686103215,2023,10\n370686103215,2023,20\n',
  )
  const outcome = await run(db, path, { acceptValid: true })
  expect(outcome).toMatchObject({ status: 'PUBLISHED', rows: 4, leftOut: 2 })
  expect(outcome.issues.map(({ code, row, words }) => [code, row, words.zh.includes('第 ')])).toEqual([
    ['DUPLICATE_DIFFERS', 5, true],
    ['DUPLICATE_SAME', 3, true],
  ])
  expect(await db.query('SELECT villageId FROM collective_income')).toEqual([{ villageId: 1 }])
})

it.each(databases)('a jump of income asks for a note, on %s', async (name) => {
  const db = await open(name)
  await run(db, file('e1.csv', '村代码,年度,总收入(元)\n370686103214,2022,1000\n370686103215,2022,1000\n'))
  const rows =
    '370686103214,2023,5001,\n370686103215,2023,5001,征地补偿\n370686103214,2024,25006,\n370681104201,2024,9,\n'
  const outcome = await run(db, file('e2.csv', `村代码,年度,总收入(元),说明\n${rows}`))
  expect(outcome.status).toBe('PUBLISHED')
  expect(outcome.issues.map(({ code, severity, row }) => ({ code, severity, row }))).toEqual([
    { code: 'INCOME_JUMP', severity: 'WARNING', row: 2 },
    { code: 'INCOME_JUMP', severity: 'WARNING', row: 4 },
  ])
})

it.each(databases)('a blank cell clears, a missing column keeps, on %s', async (name) => {
  const db = await open(name)
  await run(db, file('f1.csv', '村代码,年度,总收入(元),说明\n370686103214,2022,1000,首次\n'))
  await run(db, file('f2.csv', '村代码,年度,总收入(元)\n370686103214,2022,2000\n'))
  expect(await db.query('SELECT totalFen, note FROM collective_income')).toEqual([{ totalFen: 200_000, note: '首次' }])
  const cleared = await run(db, file('f3.csv', '村代码,年度,总收入(元),说明\n370686103214,2022,2000,\n'))
  expect(cleared.datasets).toEqual([expect.objectContaining({ inserted: 0, changed: 1 })])
  expect(await db.query('SELECT totalFen, note FROM collective_income')).toEqual([{ totalFen: 200_000, note: null }])
})

it('files that are no tables are named, with what would be right', async () => {
  const db = await open('sqlite')
  await expect(run(db, join(folder, 'absent.csv'))).rejects.toMatchObject({ code: 'FILE_MISSING' })
  const cases: [string, string | Buffer, string][] = [
    ['empty.csv', '', 'FILE_EMPTY'],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'FILE_OLD_EXCEL'],
    ['binary.csv', Buffer.from([1, 0, 2, 0]), 'FILE_NOT_TABLE'],
    ['head.csv', '甲,乙\n1,2\n', 'HEAD_NOT_FOUND'],
    ['part.csv', '村代码,年度,经营收入(元)\n370686103214,2022,1\n', 'COLUMN_MISSING'],
    ['unit.csv', '村代码,年度,总收入\n370686103214,2022,1\n', 'MONEY_UNIT_MISSING'],
    ['twice.csv', '村代码,年度,总收入(元),总收入(万元)\n370686103214,2022,1,1\n', 'COLUMN_TWICE'],
    ['broken.xlsx', Buffer.from('PK\u0003\u0004 no workbook'), 'XLSX_BROKEN'],
  ]
  for (const [name, content, code] of cases) {
    const outcome = await run(db, file(name, content))
    expect(outcome).toMatchObject({ status: 'REFUSED', unreadable: 1 })
    expect(outcome.issues.map((issue) => issue.code)).toEqual([code])
  }
  const draft = await db.query("SELECT * FROM submission WHERE status = 'DRAFT'")
  expect(draft).toEqual([])
})
