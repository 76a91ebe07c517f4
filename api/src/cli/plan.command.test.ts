import '../app/registry'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlanInvalid } from '../plan/plan-fault'
import { shippedPlansFolder } from '../plan/read-plans'
import { planCommand } from './plan.command'

/** A folder of plans with the shipped one and another that was made from it. */
let root: string
let printed: string[]

function derive(key: string, edit: (name: string, text: string) => string): string {
  const folder = join(root, key)
  cpSync(join(shippedPlansFolder(), 'yantai-2021'), folder, { recursive: true })
  for (const name of ['plan', 'clauses', 'requirements', 'indicators']) {
    const file = join(folder, `${name}.yaml`)
    writeFileSync(file, edit(name, readFileSync(file, 'utf8')))
  }
  return folder
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tianye-plan-'))
  printed = []
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  derive('yantai-2021', (_name, text) => text)
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(root, { recursive: true })
})

const run = (...args: string[]): Promise<unknown> =>
  planCommand(() => root).parseAsync(['node', 'plan', 'check', ...args])

const draft = (key = 'yantai-2024') =>
  derive(key, (name, text) =>
    name === 'plan'
      ? text.replace('key: yantai-2021', `key: ${key}`).replace('inForceFrom: 2021-11-03', 'inForceFrom: 2999-01-01')
      : text.replace('bound: { atLeast: 100000 }', 'bound: { atLeast: 150000 }'),
  )

test('explains the only version and compares it with nothing', async () => {
  await run()
  expect(printed.join('\n')).toContain('要求 requirements 74')
  expect(printed.at(-1)).toContain('方案文件正确')
})

test('tells what a draft would change against the version in force', async () => {
  await run(draft())
  expect(printed).toContain('\n与 yantai-2021 相比 Compared with yantai-2021')
  expect(printed).toContain('  ~ 要求 requirement R28 check.bound.atLeast: 100000 → 150000')
  expect(printed).toContain('  ~ 方案 plan inForceFrom: 2021-11-03 → 2999-01-01')
  expect(printed.at(-1)).toContain('共 2 处不同')
})

test('compares by the keys of versions, in either direction', async () => {
  draft()
  await run('yantai-2021', '--against', 'yantai-2024')
  expect(printed).toContain('  ~ 要求 requirement R28 check.bound.atLeast: 150000 → 100000')
})

test('refuses a wrong draft with its lines and explains nothing', async () => {
  const folder = derive('wrong', (name, text) =>
    name === 'indicators' ? text.replace('weight: 30', 'weight: 31') : text.replace('key: yantai-2021', 'key: wrong'),
  )
  const refused = run(folder)
  await expect(refused).rejects.toBeInstanceOf(PlanInvalid)
  await expect(refused).rejects.toThrow(/wrong\/indicators\.yaml:\d+ indicators\[0\]\.weight = 31：.*合计101，应为100/)
  expect(printed).toEqual([])
})

test('checks every version before it explains any', async () => {
  derive('wrong', (_name, text) => text)
  await expect(run()).rejects.toThrow('wrong/plan.yaml:3 key = yantai-2021：应与所在文件夹同名：wrong')
  expect(printed).toEqual([])
})

test('a version that does not exist is named with those that do', async () => {
  await expect(run('yantai-2031')).rejects.toThrow('没有方案文件夹“yantai-2031”，现有版本：yantai-2021。')
})
