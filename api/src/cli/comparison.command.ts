import { writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { coveragePage, type SimulatedCase } from '../comparison/simulation/coverage-table'
import { simulateCase } from '../comparison/simulation/simulate-case'
import { simulationCases } from '../comparison/simulation/simulation-cases'
import { LOT_SEED } from '../comparison/statistics/permutation-test'

interface SimulateFlags {
  readonly panels: number
  readonly seed: number
  readonly case?: string
  readonly rivals: boolean
  readonly write?: string
}

const MAX_PANELS = 100_000

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 2 ** 31) return number
  throw new InvalidArgumentError('应为正整数。 A positive whole number.')
}

function panelCount(text: string): number {
  const number = wholeNumber(text)
  if (number <= MAX_PANELS) return number
  throw new InvalidArgumentError(`最多 ${MAX_PANELS}。 At most ${MAX_PANELS}.`)
}

/** `hub comparison`: proof of the method by which clusters are compared. */
export function comparisonCommand(): Command {
  return new Command('comparison')
    .description('片区比较：方法的模拟检验 · the comparison of clusters: its method put to the test')
    .addCommand(simulateCommand())
}

function simulateCommand(): Command {
  return new Command('simulate')
    .description(
      '用已知真值的虚构数据检验：区间覆盖率、误报率 · invented counties with a known truth: coverage of intervals, false alarms',
    )
    .option('--panels <n>', '每种情形的虚构县数 · invented counties for each case', panelCount, 1_000)
    .option('--seed <n>', '随机种子，同种子同结果 · the same seed gives the same result', wholeNumber, LOT_SEED)
    .addOption(
      new Option('--case <key>', '只试一种情形 · one case only').choices(simulationCases.map(({ key }) => key)),
    )
    .option('--no-rivals', '不试其他方法 · without the other ways')
    .option('--write <file>', '写入 Markdown 文件 · write a Markdown file')
    .action((flags: SimulateFlags) => {
      const cases = simulationCases.filter(({ key }) => flags.case === undefined || key === flags.case)
      const done = cases.map((tried): SimulatedCase => {
        process.stderr.write(`${tried.words.zh} · ${tried.words.en}\n`)
        const { panels, seed, rivals } = flags
        return { tried, result: simulateCase(tried, { panels, seed, withRivals: rivals, withPlacebos: true }) }
      })
      const page = coveragePage(done, flags)
      for (const line of page) console.log(line)
      if (flags.write !== undefined) writeFileSync(flags.write, `${page.join('\n')}\n`)
    })
}
