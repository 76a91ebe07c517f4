import { rivals } from './rival-tests'
import type { CaseResult } from './simulate-case'
import type { SimulationCase } from './simulation-cases'

/** What came of a case, with the case. */
export interface SimulatedCase {
  readonly tried: SimulationCase
  readonly result: CaseResult
}

const oneDecimal = (value: number | null): string => (value === null ? '—' : value.toFixed(1))
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(heads),
  row(heads.map((_, at) => (at === 0 ? '---' : '--:'))),
  ...rows.map(row),
]

const HEADS = [
  '情形 Case',
  '区间盖住真值 Intervals that hold the truth, %',
  '误报 False alarms, %',
  '安慰剂误报 False alarms of placebos, %',
  '平均偏差 Bias, % of the median income',
]

function resultTable(cases: readonly SimulatedCase[]): string[] {
  return table(
    HEADS,
    cases.map(({ tried, result }) => [
      `${tried.words.zh} · ${tried.words.en}`,
      oneDecimal(result.covers),
      oneDecimal(result.falseAlarms),
      oneDecimal(result.placeboAlarms),
      oneDecimal(100 * result.bias),
    ]),
  )
}

function rivalTable(cases: readonly SimulatedCase[]): string[] {
  const compared = cases.filter(({ result }) => result.rivals !== null)
  return table(
    ['区间盖住真值 Intervals that hold the truth, %', ...rivals.map(({ words }) => `${words.zh} · ${words.en}`)],
    compared.map(({ tried, result }) => [
      `${tried.words.zh} · ${tried.words.en}`,
      ...rivals.map(({ key }) => oneDecimal(result.rivals?.get(key) ?? null)),
    ]),
  )
}

/** The results as a page of Markdown. */
export function coveragePage(
  cases: readonly SimulatedCase[],
  { panels, seed }: { panels: number; seed: number },
): string[] {
  const of = (kind: SimulationCase['kind']) => cases.filter(({ tried }) => tried.kind === kind)
  const hasRivals = cases.some(({ result }) => result.rivals !== null)
  return [
    '# 片区比较的模拟检验 Coverage of the comparison of clusters',
    '',
    `由 \`hub comparison simulate --panels ${panels} --seed ${seed}\` 写出；方法见 [comparison.md](comparison.md)。`,
    `Written by that command: ${panels} invented counties a case with a known effect and as many without; method in`,
    '[comparison.md](comparison.md).',
    '',
    '## 应当成立 What must hold: 95 ± 2, 5 ± 2',
    '',
    ...resultTable(of('MAIN')),
    '',
    '## 假定不成立时 Where an assumption fails',
    '',
    ...resultTable(of('STRESS')),
    ...(hasRivals ? ['', '## 试过的方法 The ways that were tried', '', ...rivalTable(cases)] : []),
  ]
}
