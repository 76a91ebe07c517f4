import type { DatasetColumn, RowValue } from '../dataset'
import type { Cell } from '../read/sheet'
import { readCell } from './read-cell'

const column = (type: DatasetColumn['type'], more: Partial<DatasetColumn> = {}): DatasetColumn => ({
  id: 'x',
  property: 'x',
  words: { zh: '某列', en: 'Some column' },
  type,
  description: { zh: '', en: '' },
  example: '1',
  ...more,
})

const kinds = { FRUIT: { zh: '果品', en: 'Fruit' }, GRAIN: { zh: '粮油', en: 'Grain and oil' } }
const columns = {
  integer: column('integer', { unit: { zh: '户', en: 'households' }, min: 0, max: 50_000 }),
  decimal: column('decimal', { unit: { zh: '亩', en: 'mu' } }),
  yuan: column('money'),
  wan: column('money', { min: 0 }),
  boolean: column('boolean'),
  date: column('date'),
  year: column('year'),
  period: column('period'),
  enum: column('enum', { values: kinds }),
  text: column('text', { maxLength: 5 }),
} as const

const PLACES: Partial<Record<keyof typeof columns, number>> = { yuan: 2, wan: 6 }
const read = (kind: keyof typeof columns, cell: Cell) => readCell(cell, columns[kind], PLACES[kind] ?? null)

const good: [keyof typeof columns, Cell, RowValue][] = [
  ['integer', '１２３', 123],
  ['integer', '1,234', 1234],
  ['integer', '1，234', 1234],
  ['integer', ' 212户 ', 212],
  ['integer', '1.2万', 12_000],
  ['integer', 12, 12],
  ['integer', '12.0', 12],
  ['integer', '0', 0],
  ['decimal', '12.5亩', 12.5],
  ['decimal', '-3', -3],
  ['decimal', '.5', 0.5],
  ['wan', '12.3', 12_300_000],
  ['wan', '12.3万', 12_300_000],
  ['wan', '12.3万元', 12_300_000],
  ['wan', '123000元', 12_300_000],
  ['wan', '1亿元', 10_000_000_000],
  ['wan', 0.1 + 0.2, 300_000],
  ['wan', 15.3, 15_300_000],
  ['wan', 1.005, 1_005_000],
  ['yuan', '1.005', 101],
  ['yuan', '-1.005', -101],
  ['yuan', '90071992547409.90', 9_007_199_254_740_990],
  ['yuan', '-0.001', 0],
  ['yuan', '12.3万', 12_300_000],
  ['yuan', '￥1,234.56', 123_456],
  ['boolean', '是', true],
  ['boolean', '√', true],
  ['boolean', 1, true],
  ['boolean', true, true],
  ['boolean', '否', false],
  ['boolean', '×', false],
  ['boolean', 0, false],
  ['date', '2022-03-05', '2022-03-05'],
  ['date', '2022/3/5', '2022-03-05'],
  ['date', '2022.3.5', '2022-03-05'],
  ['date', '2022年3月5日', '2022-03-05'],
  ['date', '2022年3月', '2022-03-01'],
  ['date', '2022.3', '2022-03-01'],
  ['date', 2022.3, '2022-03-01'],
  ['date', '2022.10', '2022-10-01'],
  ['date', 44621, '2022-03-01'],
  ['date', '44621', '2022-03-01'],
  ['date', '20220305', '2022-03-05'],
  ['date', '2022-03-05 00:00:00', '2022-03-05'],
  ['year', '2024年', 2024],
  ['year', '2024年度', 2024],
  ['year', 2024, 2024],
  ['period', '2024', '2024'],
  ['period', '2024年', '2024'],
  ['period', '2024年一季度', '2024Q1'],
  ['period', '2024年第4季度', '2024Q4'],
  ['period', '2024q2', '2024Q2'],
  ['period', '2024年上半年', '2024H1'],
  ['period', '2024下半年', '2024H2'],
  ['period', '2024-07', '2024-07'],
  ['period', '2024年7月', '2024-07'],
  ['period', '2024-07-01', '2024-07'],
  ['period', '2024年1—6月', '2024H1'],
  ['period', '2024年7-9月', '2024Q3'],
  ['enum', '果品', 'FRUIT'],
  ['enum', 'fruit', 'FRUIT'],
  ['enum', ' Grain and Oil', 'GRAIN'],
  ['text', ' 备注 ', '备注'],
  ['text', "'=1+1", '=1+1'],
  ['text', "''=1", "'=1"],
  ['text', "'a", "'a"],
]

it.each(good)('%s %p is %p', (kind, cell, value) => {
  expect(read(kind, cell)).toMatchObject({ value })
})

const missing: Cell[] = [null, '', '  ', '—', '——', '-', '－', '/', '／', '无', '暂无', 'N/A', '…'.slice(1)]

it.each(missing)('%p is missing in every column, never zero', (cell) => {
  for (const kind of Object.keys(columns) as (keyof typeof columns)[]) expect(read(kind, cell)).toEqual({ value: null })
})

const bad: [keyof typeof columns, Cell, string][] = [
  ['integer', '12.5', 'INTEGER_EXPECTED'],
  ['integer', '约200', 'NUMBER_EXPECTED'],
  ['integer', '1,23', 'NUMBER_EXPECTED'],
  ['integer', '12人', 'UNIT_UNEXPECTED'],
  ['integer', '-1', 'BELOW_MIN'],
  ['integer', '370686103214', 'ABOVE_MAX'],
  ['integer', '99999999999999999999', 'NUMBER_TOO_LARGE'],
  ['decimal', '85%', 'UNIT_UNEXPECTED'],
  ['decimal', '1.2.3', 'NUMBER_EXPECTED'],
  ['wan', '12户', 'UNIT_UNEXPECTED'],
  ['wan', '-0.01', 'BELOW_MIN'],
  ['wan', '十二', 'NUMBER_EXPECTED'],
  ['boolean', '有', 'BOOLEAN_EXPECTED'],
  ['boolean', 2, 'BOOLEAN_EXPECTED'],
  ['date', '2022-02-30', 'DAY_EXPECTED'],
  ['date', '22.3.5', 'DAY_EXPECTED'],
  ['date', 2022.1, 'DAY_AMBIGUOUS'],
  ['date', '2024', 'DAY_EXPECTED'],
  ['year', '24', 'YEAR_EXPECTED'],
  ['year', '2024-07', 'YEAR_EXPECTED'],
  ['period', '2024年1-5月', 'PERIOD_EXPECTED'],
  ['period', '2024Q5', 'PERIOD_EXPECTED'],
  ['period', '一季度', 'PERIOD_EXPECTED'],
  ['enum', '果', 'VALUE_UNKNOWN'],
  ['text', '六个字的备注', 'TEXT_TOO_LONG'],
  ['wan', { error: '#DIV/0!' }, 'CELL_ERROR'],
]

it.each(bad)('%s %p is refused as %s, with what would be right', (kind, cell, code) => {
  const result = read(kind, cell)
  expect(result).toMatchObject({ problem: { code } })
  const words = 'problem' in result ? result.problem.words : { zh: '', en: '' }
  expect(words.zh).toMatch(/[\u4e00-\u9fff]/)
  expect(words.en).not.toBe('')
})

it('suggests the choice that was most likely meant', () => {
  const result = read('enum', '果品类')
  expect('problem' in result && result.problem.words.zh).toContain('是否指“果品”')
})

it('says so when a day or a fen had to be assumed', () => {
  expect(read('date', '2022.3')).toMatchObject({ notice: { code: 'DAY_OF_MONTH_ASSUMED' } })
  expect(read('yuan', '1.005')).toMatchObject({ notice: { code: 'MONEY_ROUNDED' } })
  expect(read('yuan', '1.00500')).toMatchObject({ notice: { code: 'MONEY_ROUNDED' } })
  expect(read('yuan', '1.50000')).toEqual({ value: 150 })
  expect(read('wan', '10.120000000000001')).toEqual({ value: 10_120_000 })
  expect(read('wan', '10.119999999999999')).toEqual({ value: 10_120_000 })
})
