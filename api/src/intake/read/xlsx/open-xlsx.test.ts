import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { openSourceFile } from '../open-file'
import type { Cell } from '../sheet'

const folder = mkdtempSync(join(tmpdir(), 'tianye-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a small workbook of one sheet, to be spoilt or dressed up by a test. */
const parts = (rows: string, more: Record<string, string> = {}): Record<string, string> => ({
  'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet>${rows}</worksheet>`,
  ...more,
})

let made = 0
function workbook(content: Record<string, string | Uint8Array>): string {
  const path = join(folder, `${++made}.xlsx`)
  const bytes = Object.entries(content).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
  writeFileSync(path, zipSync(Object.fromEntries(bytes)))
  return path
}

async function rowsOf(path: string, sheet = 0): Promise<[number, readonly Cell[]][]> {
  const file = await openSourceFile(path)
  try {
    const rows: [number, readonly Cell[]][] = []
    for await (const batch of file.sheets[sheet]?.rows() ?? [])
      for (const { number, cells } of batch) rows.push([number, cells])
    return rows
  } finally {
    await file.close()
  }
}

it('reads what another program wrote: texts, numbers, days, yes and no', async () => {
  const path = join(folder, 'other.xlsx')
  await writeExcelFile([
    {
      sheet: '甲',
      data: [
        ['村代码', '日期', '数', '是否', '塂'],
        [
          '370686103214',
          { value: new Date('2022-03-01T00:00:00Z'), type: Date, format: 'yyyy"年"m"月"d"日"' },
          1.5,
          true,
          'a<b&c\n"d"',
        ],
      ],
    },
    { sheet: '乙', data: [['一']] },
  ]).toFile(path)
  expect(await rowsOf(path)).toEqual([
    [1, ['村代码', '日期', '数', '是否', '塂']],
    [2, ['370686103214', '2022-03-01', 1.5, true, 'a<b&c\n"d"']],
  ])
  expect(await rowsOf(path, 1)).toEqual([[1, ['一']]])
})

it('fills what is merged downwards, and only that', async () => {
  const rows =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>某镇</t></is></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><v>2</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>' +
    '<row r="5"><c r="B5"><v>5</v></c></row></sheetData>' +
    '<mergeCells count="2"><mergeCell ref="A1:A4"/><mergeCell ref="B5:C5"/></mergeCells>'
  expect(await rowsOf(workbook(parts(rows)))).toEqual([
    [1, ['某镇', 1]],
    [2, ['某镇', 2]],
    [4, ['某镇', 4]],
    [5, [null, 5]],
  ])
})

it('understands prefixes, rich and phonetic text, formulas, errors and the calendar of 1904', async () => {
  const rows =
    '<x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c><x:f>A9</x:f></x:c>' +
    '<x:c t="e"><x:v>#DIV/0!</x:v></x:c><x:c s="1"><x:v>1</x:v></x:c><x:c t="str"><x:f>""</x:f><x:v></x:v></x:c></x:row></x:sheetData>'
  const path = workbook(
    parts(rows, {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="urn:x">${rows}</x:worksheet>`,
      'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`,
      'xl/sharedStrings.xml': '<sst><si><r><t>东</t></r><r><t>村</t></r><rPh><t>DONG</t></rPh></si></sst>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    }),
  )
  expect(await rowsOf(path)).toEqual([[1, ['东村', 2, { error: '未计算' }, { error: '#DIV/0!' }, '1904-01-02', null]]])
})

it('is not impressed by a cell in the last column of the last row, nor by a false dimension', async () => {
  const rows =
    '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>9</v></c></row>' +
    '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row></sheetData>'
  expect(await rowsOf(workbook(parts(rows)))).toEqual([
    [1, [1]],
    [1_048_576, []],
  ])
})

describe('hostile and broken files are refused', () => {
  const bomb = (part: string) => {
    const spaces = new Uint8Array(60_000_000).fill(32)
    const open = strToU8('<worksheet>')
    spaces.set(open)
    return workbook({ ...parts('<sheetData/>'), [part]: spaces })
  }

  it('a bomb', async () => {
    await expect(rowsOf(bomb('xl/worksheets/sheet1.xml'))).rejects.toMatchObject({ code: 'XLSX_TOO_LARGE' })
    await expect(rowsOf(bomb('xl/sharedStrings.xml'))).rejects.toMatchObject({ code: 'XLSX_TOO_LARGE' })
  })

  it('entities that grow, and entities from outside', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
    for (const doctype of [laughs, outside]) {
      const rows = '<sheetData><row><c t="str"><v>&b;</v></c></row></sheetData>'
      const path = workbook({ ...parts(''), 'xl/worksheets/sheet1.xml': `${doctype}<worksheet>${rows}</worksheet>` })
      await expect(rowsOf(path)).rejects.toMatchObject({ code: 'XLSX_FORBIDDEN' })
    }
    const undeclared = workbook(parts('<sheetData><row><c t="str"><v>&b;</v></c></row></sheetData>'))
    await expect(rowsOf(undeclared)).rejects.toMatchObject({ code: 'XLSX_BROKEN' })
  })

  it('what is no workbook, or half of one', async () => {
    await expect(rowsOf(workbook({ 'a.txt': 'a' }))).rejects.toMatchObject({ code: 'XLSX_BROKEN' })
    await expect(rowsOf(workbook(parts('<sheetData><row>')))).rejects.toMatchObject({ code: 'XLSX_BROKEN' })
    const path = join(folder, 'cut.xlsx')
    writeFileSync(path, zipSync({ a: strToU8('a'.repeat(1000)) }).subarray(0, 60))
    await expect(rowsOf(path)).rejects.toMatchObject({ code: 'XLSX_BROKEN' })
  })

  it('a part that lies about its size', async () => {
    const path = workbook(parts('<sheetData><row><c><v>1</v></c></row></sheetData>'))
    const { readFileSync } = await import('node:fs')
    const bytes = readFileSync(path)
    // The size after unpacking stands 24 bytes into each entry of the directory; make the sheet's smaller than it is.
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(5, at + 24)
    writeFileSync(path, bytes)
    await expect(rowsOf(path)).rejects.toMatchObject({ code: 'XLSX_BROKEN' })
  })
})
