import type { Row, RowIssue } from '../intake/dataset'

const COMPONENTS = ['businessFen', 'contractingFen', 'investmentFen', 'subsidyFen', 'otherFen'] as const

/** 0.01 万元: figures are reported with two decimals of 万元 (domain.md §3.1). */
const TOLERANCE_FEN = 10_000

const wanOf = (fen: number): string => (fen / 1_000_000).toFixed(2)

/** When all five components are given they sum to the total, within 0.01 万元. With a component missing nothing is said. */
export function checkIncomeComponents(row: Row): RowIssue[] {
  const total = row.totalFen
  const given = COMPONENTS.map((property) => row[property]).filter((value) => typeof value === 'number')
  if (typeof total !== 'number' || given.length < COMPONENTS.length) return []
  const sum = given.reduce((left, right) => left + right, 0)
  if (Math.abs(sum - total) <= TOLERANCE_FEN) return []
  return [
    {
      property: 'totalFen',
      code: 'COMPONENTS_DO_NOT_SUM',
      words: {
        zh: `五项构成之和为 ${wanOf(sum)} 万元，与总收入 ${wanOf(total)} 万元不符(允许误差 0.01 万元)。`,
        en: `The five components sum to ${wanOf(sum)} 万元, the total is ${wanOf(total)} 万元 (tolerance 0.01 万元).`,
      },
    },
  ]
}
