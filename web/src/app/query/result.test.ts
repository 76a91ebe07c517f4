import { type AnswerTable, cellText } from './answer-table'
import { barData, lineData, scatterData } from './chart-data'
import { chartKinds, chooseChart, MOST_BARS } from './choose-chart'
import { foldedColumns, stateColumn } from './fold-columns'
import { operationNameOf } from './question'

const column = (head: string, type: AnswerTable['columns'][number]['type'], unit: string | null = null) => ({
  head,
  type,
  unit,
})
const table = (columns: AnswerTable['columns'], rows: AnswerTable['rows']): AnswerTable => ({
  path: 'a',
  title: 'A',
  name: 'A',
  columns,
  rows,
  notes: [],
})

const WORDS = { plainStates: ['已上报', '参加排名'], missing: '无数据' }

const ranking = table(
  [column('名次', 'INTEGER'), column('状态', 'TEXT'), column('名称', 'TEXT'), column('总收入', 'MONEY', '万元')],
  [
    [1, '参加排名', '蓬莱区', 12.345],
    [2, '参加排名', '龙口市', 9],
    [null, '数据不足', '栖霞市', null],
  ],
)
const series = table(
  [column('名称', 'TEXT'), column('周期', 'CODE'), column('满意率', 'NUMBER', '%')],
  [
    ['海阳市', '2024H1', 91.5],
    ['海阳市', '2024H2', 94],
    ['莱州市', '2024H2', 88],
  ],
)

describe('the chart of an answer', () => {
  it('shows measured numbers by the names that tell rows apart, rather than ranks by states', () => {
    expect(chooseChart(ranking)).toEqual({ kind: 'bar', x: 2, y: 3, series: null })
  })

  it('draws lines over periods, one a name', () => {
    expect(chooseChart(series)).toEqual({ kind: 'line', x: 1, y: 2, series: 0 })
  })

  it('draws points for two numbers of many rows', () => {
    const many = Array.from({ length: MOST_BARS + 1 }, (_, at) => [`村${at}`, at, at * 2])
    const pairs = table([column('名称', 'TEXT'), column('户', 'INTEGER', '户'), column('收入', 'MONEY', '万元')], many)
    expect(chooseChart(pairs)).toEqual({ kind: 'scatter', x: 1, y: 2, series: null })
    expect(scatterData(pairs, { kind: 'scatter', x: 1, y: 2, series: null })[3]).toEqual({ x: 3, y: 6, name: '村3' })
  })

  it('is offered in the kinds that the columns allow, and as bars only where something names them', () => {
    expect(chartKinds(ranking)).toEqual(['bar', 'scatter'])
    expect(chartKinds(series)).toEqual(['bar', 'line'])
    const many = Array.from({ length: MOST_BARS + 1 }, (_, at) => [at + 0.5, at * 2])
    const numbers = table([column('户', 'NUMBER', '户'), column('收入', 'MONEY', '万元')], many)
    expect(chooseChart(numbers)?.kind).toBe('scatter')
    expect(chartKinds(numbers)).toEqual(['scatter'])
  })

  it('is none where there is nothing to draw', () => {
    expect(chooseChart(table(ranking.columns, ranking.rows.slice(0, 1)))).toBeNull()
    expect(chooseChart(table([column('名称', 'TEXT')], [['a'], ['b']]))).toBeNull()
  })
})

describe('the data of a chart', () => {
  it('says what stands behind a number that is given but not ranked, and that a row says nothing', () => {
    const rows = [
      ['龙口市', 22.84, '数据不足'],
      ['栖霞市', null, null],
    ]
    const few = table([column('名称', 'TEXT'), column('收入', 'MONEY', '万元'), column('收入 状态', 'TEXT')], rows)
    const { series: bars } = barData(few, { kind: 'bar', x: 0, y: 1, series: null }, WORDS)
    expect(bars[0]?.points.map(({ text }) => text)).toEqual(['22.84 数据不足', '无数据'])
  })

  it('leaves a missing number out: it is never zero', () => {
    const { series: bars } = barData(ranking, { kind: 'bar', x: 2, y: 3, series: null }, WORDS)
    expect(bars[0]?.points.map(({ value, text }) => [value, text])).toEqual([
      [12.345, '12.35'],
      [9, '9.00'],
      [null, '数据不足'],
    ])
  })

  it('keeps a period without a row as a gap, and periods in order', () => {
    const { series: lines } = lineData(series, { kind: 'line', x: 1, y: 2, series: 0 }, 'zh', WORDS)
    expect(lines.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([
      ['海阳市', [91.5, 94]],
      ['莱州市', [null, 88]],
    ])
  })

  it('tells bars of one name apart', () => {
    const twins = table(
      [column('名称', 'TEXT'), column('户', 'INTEGER')],
      [
        ['东村', 1],
        ['东村', 2],
      ],
    )
    const { series: bars } = barData(twins, { kind: 'bar', x: 0, y: 1, series: null }, WORDS)
    expect(bars[0]?.points.map(({ x }) => x)).toEqual(['东村', '东村 2'])
  })
})

describe('columns that a page folds', () => {
  const wide = table(
    [
      column('名称', 'TEXT'),
      column('状态', 'TEXT'),
      column('收入 合计', 'MONEY', '万元'),
      column('收入 合计 单位', 'TEXT'),
      column('收入 合计 状态', 'TEXT'),
      column('收入 合计 比2023增速', 'NUMBER', '%'),
      column('收入 合计 比2023增速 状态', 'TEXT'),
    ],
    [
      ['a', '参加排名', 1, '万元', '已上报', 2, '已上报'],
      ['b', '参加排名', null, null, '未上报', null, '不可比'],
    ],
  )

  it('are states of numbers and units that heads say', () => {
    expect([...foldedColumns(wide)].sort()).toEqual([3, 4, 6])
    expect([stateColumn(wide, 2), stateColumn(wide, 5), stateColumn(wide, 0)]).toEqual([4, 6, null])
  })

  it('never are units that differ', () => {
    const rows = wide.rows.map((row) => row.map((cell, at) => (at === 3 ? '个' : cell)))
    expect(foldedColumns({ ...wide, rows }).has(3)).toBe(false)
  })
})

describe('a cell', () => {
  it('is written as the pages write numbers', () => {
    expect(cellText(1.5, column('收入', 'MONEY', '万元'))).toBe('1.50')
    expect(cellText(54.123, column('占比', 'NUMBER', '%'))).toBe('54.1')
    expect(cellText(7, column('户', 'INTEGER'))).toBe('7')
    expect(cellText(null, column('收入', 'MONEY', '万元'))).toBe('')
  })

  it.each([
    [0.003, null, '0.003'],
    [0.31, '系数', '0.31'],
    [0.31416, 'a plain number from 0 to 1', '0.314'],
    [0.0004, null, '0.0004'],
    [0.0004, '%', '0.0'],
    [3.25, '户', '3.3'],
  ])('keeps what a number of little size says: %s of unit %s is %s', (value, unit, text) => {
    expect(cellText(value, column('数', 'NUMBER', unit))).toBe(text)
  })
})

describe('the name of the operation to run', () => {
  it('is that of the text, whatever the editor still remembers', () => {
    expect(operationNameOf('query New { hub { revision } }', 'Old')).toBe('New')
    expect(operationNameOf('query A { hub { revision } } query B { hub { revision } }', 'B')).toBe('B')
    expect(operationNameOf('{ hub { revision } }', 'Old')).toBeNull()
    expect(operationNameOf('{ broken', 'Old')).toBeNull()
  })
})
