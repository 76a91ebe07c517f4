import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTestDatabase, openTestUrl } from '../../test/databases'
import { migrate } from '../db/migrate'
import { SMALL_LIST } from '../division/test-lists'
import { divisionsCommand } from './divisions.command'

const folder = mkdtempSync(join(tmpdir(), 'divisions-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

function csv(file: string, lines: string): string {
  const path = join(folder, file)
  writeFileSync(path, `code,name\n${lines.trim().replace(/^ +/gm, '').replaceAll(' ', ',')}\n`)
  return path
}

/** Runs `hub divisions …` on a database of its own; answers what it printed. */
async function makeHub() {
  const { url } = await makeTestDatabase('sqlite')
  const open = async () => {
    const db = await openTestUrl(url)
    await migrate(db)
    return db
  }
  return async (...words: string[]): Promise<string> => {
    const printed: string[] = []
    const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
    const progress = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const command = divisionsCommand(open)
    for (const each of [command, ...command.commands])
      each.exitOverride().configureOutput({ writeErr: () => undefined })
    try {
      await command.parseAsync(words, { from: 'user' })
    } finally {
      log.mockRestore()
      progress.mockRestore()
    }
    return printed.join('\n')
  }
}

it('loads lists, lists what changed, and takes decisions', async () => {
  const hub = await makeHub()
  const load = (file: string, day: string) => hub('load', '--from', file, '--within', '3706', '--valid-from', day)
  expect(await load(csv('2020.csv', SMALL_LIST), '2020-06-30')).toContain('名单 3 个村级单位：新增 8，取消 0')
  const next = SMALL_LIST.replace('101201 东岭村委会', '101001 东岭社区居委会').replace('102201 南岭', '102202 北岭')
  expect(await load(csv('2021.csv', next), '2021-10-31')).toContain('3 villages listed: 2 divisions new, 2 ended')

  const proposed = await hub('changes', '--standing', 'PROPOSED')
  expect(proposed).toMatch(/TYPE_CHANGE {2}PROPOSED {2}370686101201 东岭村委会 → 370686101001 东岭社区居委会/)
  const [id = ''] = proposed.split(' ')
  expect(await hub('confirm', id, '--document', '文1号')).toContain('CONFIRMED  文1号')
  await expect(hub('reject', id)).rejects.toMatchObject({ code: 'CHANGE_DECIDED' })
  expect(await hub('merge', '370686102201', '--into', '370686102202', '--document', '文2号')).toMatch(
    /MERGE {2}CONFIRMED {2}文2号 {2}370686102201 南岭村委会 → 370686102202 北岭村委会/,
  )
  expect((await hub('changes', '--within', '370686102')).split('\n')).toHaveLength(3)
  expect(await hub('changes', '--standing', 'PROPOSED')).toBe('')
})

it('refuses what it cannot take, before it opens anything', async () => {
  const hub = await makeHub()
  await expect(hub('confirm', 'x', '--document', 'y')).rejects.toMatchObject({ code: 'commander.invalidArgument' })
  await expect(hub('changes', '--standing', 'MAYBE')).rejects.toMatchObject({ code: 'commander.invalidArgument' })
})
