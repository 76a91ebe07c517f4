import type { Command } from 'commander'
import { hubProgram, runHub } from './hub'

const hub = (...args: string[]) => runHub(['node', 'hub', ...args])

/** Every verb with its path: `divisions load`. */
function verbs(command: Command, path = ''): [string, Command][] {
  return command.commands.flatMap((verb) => {
    const name = `${path}${verb.name()}`
    return [[name, verb] as [string, Command], ...verbs(verb, `${name} `)]
  })
}

describe('the hub command', () => {
  let written = ''
  const env = { ...process.env }
  const take = (text: unknown) => {
    written += String(text)
    return true
  }

  beforeEach(() => {
    written = ''
    jest.spyOn(process.stdout, 'write').mockImplementation(take)
    jest.spyOn(process.stderr, 'write').mockImplementation(take)
    jest.spyOn(console, 'error').mockImplementation(take)
  })
  afterEach(() => {
    jest.restoreAllMocks()
    process.env = { ...env }
  })

  it('has every verb of the documentation', () => {
    const names = hubProgram().commands.map((verb) => verb.name())
    const wanted = ['start', 'api', 'prepare', 'migrate', 'schema', 'sample', 'divisions', 'import', 'export', 'verify']
    expect(names).toEqual(expect.arrayContaining([...wanted, 'rebuild', 'settings']))
  })

  it('answers 0 to --help of every verb, which says in both languages what it does', async () => {
    for (const [name, verb] of verbs(hubProgram())) {
      expect(await hub(...name.split(' '), '--help')).toBe(0)
      expect(`${name}: ${verb.description()}`).toMatch(/\p{Script=Han}.*[a-z]{3}/su)
    }
  })

  it.each([['bogus'], ['start', '--bogus'], ['divisions', 'bogus'], ['import']])('answers 2 to %s', async (...args) => {
    expect(await hub(...args)).toBe(2)
  })

  it('answers 1 to wrong settings, with the reason in both languages and no stack', async () => {
    process.env.PORT = 'eighty'
    expect(await hub('migrate')).toBe(1)
    expect(written).toContain('PORT=eighty：应为')
    expect(written).toContain('PORT=eighty: should be')
    expect(written).not.toMatch(/^\s+at /m)
  })

  it('answers 1 to a data folder that cannot be written', async () => {
    process.env.DATA_DIR = '/dev/null/tianye'
    expect(await hub('migrate')).toBe(1)
    expect(written).toContain('数据文件夹 /dev/null/tianye 无法写入')
  })
})
