import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestDatabase } from '../../test/databases'
import { datasets } from '../app/registry'
import type { Database } from '../db/database'
import { loadDivisionList } from '../division/load-division-list'
import { sampleCommand } from './sample.command'

const folder = mkdtempSync(join(tmpdir(), 'tianye-sample-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const places = [
  ...[37, 3706, 370686, 370686103, 370687, 370687101].map((code) => ({ code: String(code), name: `示例${code}` })),
  ...Array.from({ length: 30 }, (_, at) => ({ code: `370686103${201 + at}`, name: `示例${at}村` })),
  ...Array.from({ length: 30 }, (_, at) => ({ code: `370687101${201 + at}`, name: `示例${at}村` })),
].sort((one, other) => (one.code < other.code ? -1 : 1))

/** Runs the command; answers what it printed. `open` hands the database over and leaves it open for the test. */
async function run(db: Database, ...flags: string[]): Promise<string> {
  const printed: string[] = []
  const log = jest.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)))
  const error = jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const lent: Database = Object.assign(Object.create(db), { close: async () => {} })
  try {
    const command = sampleCommand(async () => lent, datasets).exitOverride()
    await command.parseAsync(flags, { from: 'user' })
    return printed.join('\n')
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

test('loads, says so when there is nothing to do, and removes', async () => {
  const db = await openTestDatabase('sqlite')
  await loadDivisionList(db, { rows: places, within: '3706', validFrom: '2018-01-01', source: '示例' })
  expect(await run(db)).toMatch(/^已载入样例数据 \d+ 行，版本 1。/)
  expect(await run(db)).toMatch(/^样例数据已经载入，没有变化。/)
  expect(await run(db, '--remove')).toMatch(/^已移除样例数据 \d+ 行。/)
  expect(await run(db, '--remove')).toMatch(/^已移除样例数据 0 行。/)
})

test('writes files for a part of the map and loads nothing', async () => {
  const db = await openTestDatabase('sqlite')
  await loadDivisionList(db, { rows: places, within: '3706', validFrom: '2018-01-01', source: '示例' })
  const printed = await run(db, '--write', folder, '--villages-within', '370687')
  expect(printed).toContain('样例数据-村集体收入.csv')
  expect(readdirSync(folder)).toContain('样例数据-村集体收入.csv')
  expect(await db.query('SELECT number FROM hub_revision')).toEqual([])
})

test('wrong usage is refused before anything is opened', async () => {
  const db = await openTestDatabase('sqlite')
  await expect(run(db, '--villages-within', '37x')).rejects.toMatchObject({ code: 'commander.invalidArgument' })
  await expect(run(db, '--remove', '--write', folder)).rejects.toMatchObject({ code: 'commander.conflictingOption' })
})

test('gives each role an account in a territory that suits it, and new links for the same accounts', async () => {
  const db = await openTestDatabase('sqlite')
  await loadDivisionList(db, { rows: places, within: '3706', validFrom: '2018-01-01', source: '示例' })
  const first = await run(db, '--accounts')
  expect(first).toMatch(/^sample-secretary +第一书记 +示例\d+村 +\/welcome\/[\w-]{32}$/m)
  const again = await run(db, '--accounts')
  const [{ n } = { n: 0 }] = await db.query<{ n: number }>('SELECT COUNT(*) AS n FROM person WHERE name LIKE ?', [
    '样例%',
  ])
  expect([Number(n), again.split('\n').length]).toEqual([11, 12])
  const links = (text: string) => text.match(/\/welcome\/\S+/g) ?? []
  expect(new Set([...links(first), ...links(again)]).size).toBe(22)
})
