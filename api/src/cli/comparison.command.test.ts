import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comparisonCommand } from './comparison.command'

describe('hub comparison simulate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  async function simulate(...args: string[]): Promise<string[]> {
    const lines: string[] = []
    const log = jest.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)))
    const progress = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    await comparisonCommand().parseAsync(['simulate', ...args], { from: 'user' })
    log.mockRestore()
    progress.mockRestore()
    return lines
  }

  it('prints what came of a case, writes the same as a page, and repeats itself by the seed', async () => {
    const file = join(folder, 'coverage.md')
    const args = ['--panels', '20', '--seed', '7', '--case', 'five-20']
    const lines = await simulate(...args, '--write', file)
    expect(readFileSync(file, 'utf8')).toBe(`${lines.join('\n')}\n`)
    const row = lines.find((line) => line.startsWith('| 5 村对 20 村，收入偏斜 ·'))
    expect(row).toMatch(/^\|[^|]+\| \d+\.\d \| \d+\.\d \| — \| -?\d+\.\d \|$/)
    expect(lines.join('\n')).toContain('studentised permutation')
    expect(await simulate(...args)).toEqual(lines)
  })

  it('refuses numbers that are none', async () => {
    const command = comparisonCommand()
    for (const one of [command, ...command.commands]) one.exitOverride().configureOutput({ writeErr: () => undefined })
    await expect(command.parseAsync(['simulate', '--panels', '0'], { from: 'user' })).rejects.toThrow('正整数')
  })
})
