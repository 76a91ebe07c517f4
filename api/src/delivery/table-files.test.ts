import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { collectiveIncomesDataset } from '../income/income.dataset'
import { villageCategoriesDataset } from '../village/village.dataset'
import { exportTemplate } from './export-template'
import type { Table } from './table'
import { tableToCsv } from './table-to-csv'
import { tableToXlsx } from './table-to-xlsx'

const folder = mkdtempSync(join(tmpdir(), 'tianye-table-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const table: Table = {
  title: '区市排名:2024',
  columns: [
    { head: '代码', type: 'CODE' },
    { head: '名称', type: 'TEXT' },
    { head: '收入', unit: '万元', type: 'MONEY' },
    { head: '日期', type: 'DAY' },
  ],
  rows: [[['370686', '=HYPERLINK("x")', 12.5, '2022-03-01']], [['370681', '龙口,"市"\n甲', null, null]]],
  notes: ['样例数据', '来源：某局'],
}

it('CSV has a mark, units, quotes where needed, and no formula', async () => {
  expect((await buffer(tableToCsv(table))).toString('utf8')).toBe(
    '\ufeff代码,名称,收入(万元),日期\r\n370686,"\'=HYPERLINK(""x"")",12.5,2022-03-01\r\n370681,"龙口,""市""\n甲",,\r\n',
  )
})

it('another program reads the workbook: title, heads, numbers, days, codes, notes', async () => {
  const path = join(folder, 'table.xlsx')
  await pipeline(tableToXlsx(table, { ...table, title: '区市排名:2024' }), createWriteStream(path))
  const sheets = await readExcelFile(path)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['区市排名 2024', '区市排名 2024 2'])
  expect(sheets[0]?.data).toEqual([
    ['区市排名:2024', null, null, null],
    ['代码', '名称', '收入(万元)', '日期'],
    ['370686', '\'=HYPERLINK("x")', 12.5, new Date('2022-03-01T00:00:00Z')],
    ['370681', '龙口,"市"\n甲', null, null],
    ['注：样例数据', null, null, null],
    ['注：来源：某局', null, null, null],
  ])
})

it('a template heads its columns with units, explains them, and offers choices', async () => {
  const path = join(folder, 'template.xlsx')
  await pipeline(exportTemplate(collectiveIncomesDataset), createWriteStream(path))
  const [fill, explanation] = await readExcelFile(path)
  expect(fill?.data[1]).toEqual(
    expect.arrayContaining(['区市', '乡镇', '村名', '村代码', '年度', '总收入(万元)', '说明']),
  )
  const total = explanation?.data.find(([, id]) => id === 'total')
  expect(total).toEqual([
    '总收入(万元)',
    'total',
    '金额',
    '万元',
    '是',
    '不小于 0',
    '15.80',
    expect.stringContaining('经营收入'),
  ])
  await pipeline(exportTemplate(villageCategoriesDataset), createWriteStream(path))
  const sheetXml = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheetXml).toContain('<formula1>"脱贫村,')
  expect(sheetXml).toContain('<formula1>"是,否"</formula1>')
})
