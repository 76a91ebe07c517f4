import { collectiveIncomesDataset, residentIncomesDataset } from '../../income/income.dataset'
import { industriesDataset } from '../../industry/industry.dataset'
import { villagesDataset } from '../../village/village.dataset'
import type { Cell, SheetRow } from '../read/sheet'
import { findHead } from './find-head'

const datasets = [villagesDataset, collectiveIncomesDataset, residentIncomesDataset, industriesDataset]

const sheet = (...lines: Cell[][]): SheetRow[] => lines.map((cells, index) => ({ number: index + 1, cells }))
const find = (rows: SheetRow[], hints = { file: 'a.xlsx', sheet: null as string | null }) =>
  findHead(rows, datasets, hints)

function bound(rows: SheetRow[], hints?: { file: string; sheet: string | null }) {
  const head = find(rows, hints)
  if ('code' in head) throw new Error(head.code)
  const columns = head.columns.map(({ column, index, places }) => [column.id, index, places] as const)
  return { ...head, dataset: head.dataset.key, columns: columns.toSorted((one, other) => one[1] - other[1]) }
}

it('knows a plain head by Chinese names, identifiers and aliases', () => {
  expect(bound(sheet(['统计用区划代码', '年份', 'total', '备注']))).toMatchObject({
    dataset: 'collectiveIncomes',
    columns: [
      ['villageCode', 0, null],
      ['year', 1, null],
      ['total', 2, 2],
      ['note', 3, null],
    ],
  })
})

it('reads a head of two lines, with the unit over the group, under a title', () => {
  const rows = sheet(
    ['某镇村集体收入情况表', null, null, null, null, null],
    ['填报单位：某镇', null, null, '填报日期：2025年1月10日', null, null],
    ['序号', '村代码', '年度', '村集体收入（万元）', null, '说明'],
    [null, null, null, '总收入', '其中：经营收入', null],
    [1, '370686103214', 2024, 12, 3, null],
  )
  expect(bound(rows)).toMatchObject({
    dataset: 'collectiveIncomes',
    firstRow: 3,
    lastRow: 4,
    columns: [
      ['villageCode', 1, null],
      ['year', 2, null],
      ['total', 3, 6],
      ['business', 4, 6],
      ['note', 5, null],
    ],
    unknown: [],
    fromTitle: null,
  })
})

it('takes unit and year from the lines above, and the village from its names', () => {
  const rows = sheet(
    ['2024年度村集体收入统计表', null, null, null],
    ['填报单位：某市', null, '单位：万元', null],
    ['区 市', '乡镇（街道）', '村  名', '总收入'],
  )
  expect(bound(rows)).toMatchObject({
    dataset: 'collectiveIncomes',
    firstRow: 3,
    lastRow: 3,
    columns: [['total', 3, 6]],
    placeColumns: { county: { index: 0 }, township: { index: 1 }, village: { index: 2 } },
    fromTitle: { value: 2024 },
  })
})

it('does not take the day of filling in for the period', () => {
  const rows = sheet(['村集体收入'], ['填报日期：2025年1月'], ['村代码', '总收入(元)'])
  expect(find(rows)).toMatchObject({ code: 'COLUMN_MISSING', words: { zh: expect.stringContaining('年度') } })
})

it('is not misled by village and year alone, nor by a better fit that lacks a column', () => {
  expect(find(sheet(['村代码', '年度']))).toMatchObject({ code: 'COLUMN_MISSING' })
  expect(find(sheet(['村代码', '年度', '经营收入(元)', '补助收入(元)', '户数']))).toMatchObject({
    code: 'COLUMN_MISSING',
  })
})

it('says which unit is missing or wrong, and which columns say the same', () => {
  expect(find(sheet(['村代码', '年度', '总收入']))).toMatchObject({ code: 'MONEY_UNIT_MISSING', column: '总收入' })
  expect(find(sheet(['村代码', '年度', '户籍户数(万人)']))).toMatchObject({ code: 'UNIT_UNEXPECTED' })
  expect(find(sheet(['村代码', '年度', '总收入(元)', '总收入(万元)']))).toMatchObject({ code: 'COLUMN_TWICE' })
})

it('lists unknown headers', () => {
  expect(bound(sheet(['序号', '村代码', '年度', '户籍户数', '联系电话'])).unknown).toEqual([
    { index: 4, head: '联系电话' },
  ])
})

it('lets the name of file or sheet decide between datasets that fit alike', () => {
  const first = { ...villagesDataset, key: 'first', words: { zh: '甲表', en: 'First' } }
  const second = { ...villagesDataset, key: 'second', words: { zh: '乙表', en: 'Second' } }
  const rows = sheet(['村代码', '年度', '户数'])
  const among = (file: string, name: string | null = null) => findHead(rows, [first, second], { file, sheet: name })
  expect(among('x.csv')).toMatchObject({ code: 'DATASET_AMBIGUOUS' })
  expect(among('乙表2024.csv')).toMatchObject({ dataset: { key: 'second' } })
  expect(among('x.xlsx', 'first')).toMatchObject({ dataset: { key: 'first' } })
})
