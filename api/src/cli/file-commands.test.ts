import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { databases, openTestDatabase } from '../../test/databases'
import { datasets } from '../app/registry'
import type { Database } from '../db/database'
import { loadLines, SMALL_LIST } from '../division/test-lists'
import { openSourceFile } from '../intake/read/open-file'
import { cellText } from '../intake/read/sheet'
import { auditCommand } from './audit.command'
import { exportCommand } from './export.command'
import { importCommand } from './import.command'
import { rebuildCommand } from './rebuild.command'
import { verifyCommand } from './verify.command'

const folder = mkdtempSync(join(tmpdir(), 'tianye-files-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const verbs = {
  import: importCommand,
  export: exportCommand,
  verify: verifyCommand,
  rebuild: rebuildCommand,
  audit: (opened: () => Promise<Database>) => auditCommand(opened, () => ({ auditMonths: 6 })),
}

/** Runs a verb; answers what it printed and its exit code. The database stays open for the test. */
async function run(db: Database, verb: keyof typeof verbs, ...flags: string[]): Promise<{ out: string; code: number }> {
  const printed: string[] = []
  const log = jest.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)))
  const note = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const error = jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const lent: Database = Object.assign(Object.create(db), { close: async () => {} })
  const quiet = (command: Command): Command => {
    for (const child of command.commands) quiet(child)
    return command.exitOverride()
  }
  try {
    const language = verb === 'export' || verb === 'audit' ? [] : ['--lang', 'zh']
    await quiet(verbs[verb](async () => lent, datasets)).parseAsync([...flags, ...language], { from: 'user' })
    return { out: printed.join('\n'), code: Number(process.exitCode ?? 0) }
  } finally {
    process.exitCode = undefined
    for (const spy of [log, note, error]) spy.mockRestore()
  }
}

async function open(name: (typeof databases)[number]): Promise<Database> {
  const db = await openTestDatabase(name)
  await loadLines(db, '2016-07-31', SMALL_LIST)
  return db
}

const path = (name: string) => join(folder, name)

/** A workbook as an office writes it: title, unit, merged heads, a township merged over its villages, total, signature. */
async function officeWorkbook(name: string, income: string | number): Promise<string> {
  const data: SheetData = [
    [{ value: '观里镇2023年度村集体收入统计表', columnSpan: 7 }],
    ['填报单位：观里镇', null, null, null, null, '单位：万元', null],
    [
      { value: '序号', rowSpan: 2 },
      { value: '区市', rowSpan: 2 },
      { value: '乡镇', rowSpan: 2 },
      { value: '村名', rowSpan: 2 },
      { value: '村集体收入', columnSpan: 2 },
      null,
      { value: '备注', rowSpan: 2 },
    ],
    [null, null, null, null, '总收入', '其中：经营收入', null],
    [1, { value: '栖霞市', rowSpan: 2 }, { value: '观里镇', rowSpan: 2 }, '东岭村', income, '１.５', '—'],
    [2, null, null, '西岭村', '1,234.56', '/', '土地征收'],
    ['合计', null, null, null, 1246.86, 1.5, null],
    ['填表人：某某', null, null, null, '审核人：某某', null, null],
  ]
  await writeExcelFile([
    { sheet: '附件2', data },
    { sheet: '填写说明', data: [['列名', '村代码']] },
  ]).toFile(path(name))
  return path(name)
}

it.each(databases)("an office's workbook goes in as it is, on %s", async (name) => {
  const db = await open(name)
  const { out, code } = await run(db, 'import', await officeWorkbook(`good-${name}.xlsx`, '12.3万'))
  expect(out).toContain('没有“年度”列，按标题取 2023。')
  expect(out).toContain('跳过合计、填表人、注释等 2 行：第 7、8 行。')
  expect(out).toMatch(/村集体收入 +2 +0 +0/)
  expect(out).toContain('读取 1 个文件、2 行。已发布，版本 1。')
  expect(code).toBe(0)
  const rows = await db.query('SELECT year, totalFen, businessFen, note FROM collective_income ORDER BY totalFen')
  expect(rows).toEqual([
    { year: 2023, totalFen: 12_300_000, businessFen: 1_500_000, note: null },
    { year: 2023, totalFen: 1_234_560_000, businessFen: null, note: '土地征收' },
  ])
  const verified = await run(db, 'verify')
  expect(verified.out).toMatch(/^一致：2 行与台账相同。\n审计链完整：1 条。\n链首 1:[0-9a-f]{64}\n/)
  expect(verified.code).toBe(0)
})

it('a wrong workbook comes back with what is wrong beside each row, and goes in once corrected', async () => {
  const db = await open('sqlite')
  const errors = path('errors.xlsx')
  const refused = await run(db, 'import', await officeWorkbook('bad.xlsx', '十二'), '--errors', errors)
  expect(refused.code).toBe(1)
  expect(refused.out).toMatch(/错误 +bad\.xlsx +附件2 +5 +总收入 +十二 +应为数字/)
  expect(refused.out).toContain('未发布任何数据')
  expect(await db.query('SELECT * FROM collective_income')).toEqual([])
  const book = await openSourceFile(errors)
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['问题清单', '附件2'])
  const lines: string[][] = []
  for await (const batch of book.sheets[1]?.rows() ?? []) lines.push(...batch.map(({ cells }) => cells.map(cellText)))
  await book.close()
  expect(lines[3]?.at(-1)).toBe('错误说明')
  expect(lines[4]?.at(-1)).toContain('总收入：应为数字')
  expect(lines[5]?.at(-1)).not.toContain('应为')
  const again = await run(db, 'import', errors, '--dry-run')
  expect(again.code).toBe(1)
  expect(again.out).toMatch(/错误 +errors\.xlsx +附件2 +5 +总收入 +十二/)
  expect(again.out).not.toContain('错误说明”不是')
  const accepted = await run(db, 'import', errors, '--accept-valid', '--actor', '观里镇')
  expect(accepted).toMatchObject({ code: 0, out: expect.stringContaining('有错误未采用：1 行。已发布，版本 1。') })
  const [submission] = await db.query("SELECT actor, leftOutRows FROM submission WHERE status = 'PUBLISHED'")
  expect(submission).toEqual({ actor: '观里镇', leftOutRows: 1 })
})

it('exports what it holds, of a period and a place; the template says how', async () => {
  const db = await open('sqlite')
  writeFileSync(
    path('in.csv'),
    'villageCode,year,total\n370686101201,2022,10\n370686101201,2023,20\n370686102201,2023,30.5\n',
  )
  await run(db, 'import', path('in.csv'))
  await run(
    db,
    'export',
    'data',
    'collectiveIncomes',
    '-o',
    path('out.csv'),
    '--period',
    '2023',
    '--within',
    '370686102',
  )
  expect(readFileSync(path('out.csv'), 'utf8').split('\r\n')).toEqual([
    '\ufeff区市,乡镇,村名,村代码,年度,总收入(万元),经营收入(万元),发包及上交收入(万元),投资收益(万元),补助收入(万元),其他收入(万元),说明',
    '栖霞市,蛇窝泊镇,南岭村委会,370686102201,2023,0.00305,,,,,,',
    '',
  ])
  await run(db, 'export', 'data', 'collectiveIncomes', '-o', path('out.xlsx'))
  expect((await run(db, 'import', path('out.xlsx'))).out).toContain('与已有数据相同，没有变化。')
  await run(db, 'export', 'template', 'collectiveIncomes', '-o', path('template.xlsx'))
  expect(existsSync(path('template.xlsx'))).toBe(true)
  const exports = await db.query("SELECT actor, subject FROM audit_entry WHERE action = 'EXPORT'")
  expect(exports.at(-1)).toEqual({ actor: 'hub', subject: 'hub export data collectiveIncomes' })
  expect((await run(db, 'import', path('template.xlsx'))).out).toContain('没有数据行，没有变化。')
})

it('a registry that strays from the ledger is told, and rebuilt', async () => {
  const db = await open('sqlite')
  writeFileSync(path('v.csv'), 'villageCode,year,total\n370686101201,2022,10\n')
  await run(db, 'import', path('v.csv'))
  await db.tx((tx) => tx.execute('UPDATE collective_income SET totalFen = 7'))
  const strayed = await run(db, 'verify')
  expect(strayed.code).toBe(1)
  expect(strayed.out).toMatch(/collectiveIncomes +\d+\|2022 +两处内容不同/)
  expect((await run(db, 'rebuild')).out).toMatch(/村集体收入 +1/)
  expect((await run(db, 'verify')).code).toBe(0)
  expect(await db.query('SELECT totalFen FROM collective_income')).toEqual([{ totalFen: 1000 }])
})

it('a broken audit record is told, also by a head noted before; it is taken along and let go by commands', async () => {
  const db = await open('sqlite')
  writeFileSync(path('a.csv'), 'villageCode,year,total\n370686101201,2022,10\n')
  await run(db, 'import', path('a.csv'))
  const noted = /链首 (\S+)/.exec((await run(db, 'verify')).out)?.[1] ?? ''
  expect((await run(db, 'audit', 'export', '-o', path('audit.jsonl'))).code).toBe(0)
  const lines = readFileSync(path('audit.jsonl'), 'utf8').trim().split('\n')
  const [published, exported] = lines.map((line) => JSON.parse(line) as { action: string; seq: number; hash: string })
  expect(lines).toHaveLength(2)
  expect(published).toMatchObject({ action: 'PUBLISHED', seq: 1, hash: noted.slice(2) })
  expect(exported).toMatchObject({ action: 'EXPORT', seq: 2, subject: 'audit.jsonl', actor: 'hub' })
  expect((await run(db, 'audit', 'prune')).out).toContain('已清理 0 条')
  expect((await run(db, 'verify', '--audit-head', noted)).code).toBe(0)
  expect((await run(db, 'verify', '--audit-head', `9:${noted.slice(2)}`)).out).toContain('审计链断于第 3 条：记录缺失')
  await db.source.query('DROP TRIGGER audit_entry_keep')
  await db.tx((tx) => tx.execute("UPDATE audit_entry SET actor = 'li' WHERE seq = 2"))
  const broken = await run(db, 'verify', '--audit-head', noted)
  expect(broken.code).toBe(1)
  expect(broken.out).toContain('审计链断于第 2 条：内容或哈希被改动。此前 1 条完整。')
  expect(broken.out).toContain('缺少防改触发器 audit_entry_keep')
})

it('wrong usage is refused', async () => {
  const db = await open('sqlite')
  const refused = (verb: keyof typeof verbs, ...flags: string[]) => {
    const noise = jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
    return run(db, verb, ...flags).finally(() => noise.mockRestore())
  }
  await expect(refused('import')).rejects.toMatchObject({ code: 'commander.missingArgument' })
  await expect(refused('import', 'x.csv', '--dataset', 'nothing')).rejects.toMatchObject({
    code: 'commander.invalidArgument',
  })
  await expect(refused('export', 'data', 'nothing')).rejects.toMatchObject({ code: 'commander.invalidArgument' })
  await expect(refused('export', 'data', 'villages', '--period', 'x')).rejects.toMatchObject({
    code: 'commander.invalidArgument',
  })
})
