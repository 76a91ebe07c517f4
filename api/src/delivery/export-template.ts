import type { Readable } from 'node:stream'
import type { Dataset, DatasetColumn } from '../intake/dataset'
import { EXPLANATION_SHEET } from '../intake/read/sheet'
import { type FileColumn, fileColumns, tableColumn } from './dataset-columns'
import { headOf } from './table'
import { textWidth, widthOf } from './table-to-xlsx'
import { writeXlsx } from './xlsx/write-xlsx'
import { type CellStyle, sheetName, type XlsxColumn, type XlsxLine, type XlsxSheet } from './xlsx/xlsx-sheet'

const typeWords: Readonly<Record<DatasetColumn['type'], string>> = {
  text: '文字',
  integer: '整数',
  decimal: '数字',
  money: '金额',
  boolean: '是或否',
  date: '日期',
  year: '年份',
  period: '周期',
  enum: '选项',
  village: '村代码(12位)',
  region: '区划代码(2、4、6或9位)',
  measure: '指标名称',
}

const columnStyles: Readonly<Partial<Record<DatasetColumn['type'], CellStyle>>> = {
  integer: 'INTEGER',
  year: 'INTEGER',
  decimal: 'NUMBER',
  money: 'NUMBER',
  date: 'DAY',
}

/** The Excel template of a dataset: a sheet to fill in, and one that explains each column. */
export function exportTemplate(dataset: Dataset): Readable {
  const files = fileColumns(dataset)
  return writeXlsx([fillSheet(dataset, files), explanationSheet(dataset, files)])
}

function fillSheet(dataset: Dataset, files: readonly FileColumn[]): XlsxSheet {
  const heads = files.map((file) => headOf(tableColumn(file)))
  const styles = files.map((file): CellStyle => (isRequired(dataset, file) ? 'HEAD_REQUIRED' : 'HEAD'))
  return {
    name: sheetName(dataset.words.zh),
    columns: files.map(fillColumn),
    frozenRows: 2,
    lines: [
      [
        { cells: [`${dataset.words.zh}填报表`], style: 'TITLE' },
        { cells: heads, style: styles },
      ],
    ],
  }
}

/** Cells that hold texts are texts before anything is typed, or Excel turns a code into 3.70686E+11. */
function fillColumn(file: FileColumn): XlsxColumn {
  const width = widthOf(tableColumn(file))
  if (file.kind === 'PLACE') return { style: 'CODE', width }
  const { type, values } = file.column
  const choices = type === 'boolean' ? ['是', '否'] : Object.values(values ?? {}).map(({ zh }) => zh)
  return { style: columnStyles[type] ?? 'CODE', width, choices }
}

const isRequired = (dataset: Dataset, { kind, column }: FileColumn): boolean =>
  kind === 'OWN' && (column.required === true || dataset.naturalKey.includes(column.property))

const explanationHeads = ['列名', '标识符', '类型', '单位', '必填', '取值', '示例', '说明'] as const
const explanationWidths = [22, 22, 14, 8, 8, 44, 22, 70] as const

function explanationSheet(dataset: Dataset, files: readonly FileColumn[]): XlsxSheet {
  const lines: XlsxLine[] = [
    { cells: [`${dataset.words.zh}(${dataset.key})：${dataset.description.zh}`], style: 'TITLE' },
    { cells: explanationHeads, style: 'HEAD' },
    ...files.map((file) => ({ cells: explain(dataset, file) })),
    { cells: [], style: 'NOTE' },
    ...notes.map((note): XlsxLine => ({ cells: [note], style: 'NOTE' })),
  ]
  return {
    name: EXPLANATION_SHEET,
    columns: explanationWidths.map((width) => ({ style: 'WRAPPED', width })),
    frozenRows: 2,
    lines: [lines],
  }
}

const notes = [
  '黄底的列必填。没有数据请留空，不要填 0；“—”“/”和“无”也按没有数据处理。',
  '金额按列名括号中的单位填写，可把“(万元)”改为“(元)”。列名用标识符且未写单位的，金额按元计。',
  '村代码与“区市、乡镇、村名”二者填其一即可；都填时以代码为准。',
  '空单元格会清除已有数据；删去整列则保留已有数据。合计行、填表人和注释行不会被读取。',
]

function explain(dataset: Dataset, file: FileColumn): (string | null)[] {
  const head = headOf(tableColumn(file))
  if (file.kind === 'PLACE')
    return [head, `${file.role}Name`, '文字', null, '否', null, null, '未填村代码时，按区市、乡镇和村名识别。']
  const { column } = file
  const required = isRequired(dataset, file) ? '是' : '否'
  return [
    head,
    column.id,
    typeWords[column.type],
    column.unit?.zh ?? null,
    required,
    rangeOf(column),
    column.example,
    column.description.zh,
  ]
}

const MAX_RANGE_WIDTH = 600

/** What a column takes: its choices, or its smallest and largest value. */
function rangeOf(column: DatasetColumn): string | null {
  if (column.type === 'boolean') return '是、否'
  const choices = Object.values(column.values ?? {})
  if (choices.length > 0) {
    const text = choices.map(({ zh }) => zh).join('、')
    return textWidth(text) > MAX_RANGE_WIDTH ? `${text.slice(0, MAX_RANGE_WIDTH / 2)}…` : text
  }
  if (column.maxLength !== undefined) return `最多 ${column.maxLength} 字`
  if (column.type === 'money') return column.min === 0 ? '不小于 0' : null
  const bounds = [
    column.min === undefined ? null : `不小于 ${column.min}`,
    column.max === undefined ? null : `不大于 ${column.max}`,
  ].filter((bound) => bound !== null)
  return bounds.length > 0 ? bounds.join('，') : null
}
