import type { Dataset, DatasetColumn } from '../intake/dataset'
import { type PlaceRole, placeHeads } from '../intake/parse/place-heads'
import type { TableColumn, TableColumnType } from './table'

/** A column of a dataset's file: one of the dataset's own, or a name beside a village's code. */
export type FileColumn =
  | { readonly kind: 'OWN'; readonly column: DatasetColumn }
  | { readonly kind: 'PLACE'; readonly role: PlaceRole; readonly column: DatasetColumn }

const ROLES: readonly PlaceRole[] = ['county', 'township', 'village']

/** Columns of a dataset's template and export: its own, and before the village's code the three names of it. */
export function fileColumns(dataset: Dataset): FileColumn[] {
  const named = dataset.columns.find(({ type }) => type === 'village')
  return dataset.columns.flatMap((column): FileColumn[] => {
    const own: FileColumn = { kind: 'OWN', column }
    if (column !== named || !column.required) return [own]
    return [...ROLES.map((role): FileColumn => ({ kind: 'PLACE', role, column })), own]
  })
}

const types: Readonly<Record<DatasetColumn['type'], TableColumnType>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  decimal: 'NUMBER',
  money: 'MONEY',
  boolean: 'TEXT',
  date: 'DAY',
  year: 'INTEGER',
  period: 'CODE',
  enum: 'TEXT',
  village: 'CODE',
  region: 'CODE',
  measure: 'TEXT',
}

/** How a file column is headed and written. The village's name needs room. */
export function tableColumn(file: FileColumn): TableColumn {
  if (file.kind === 'PLACE') return { head: placeHeads[file.role][0] ?? file.role, type: 'TEXT' }
  const { words, unit, type } = file.column
  // 户数(户) says nothing that 户数 does not, but 面积(亩) does: the unit is always written.
  return { head: words.zh, type: types[type], ...(unit ? { unit: unit.zh } : {}) }
}
