import type { Dataset, DatasetColumn, Row } from '../dataset'
import type { CellProblem } from './cell-result'

/** Columns that a row must have and that it has blank. An absent one is no news: its cell had an error of its own. */
export function blankRequired({ columns, naturalKey }: Dataset, row: Row): DatasetColumn[] {
  return columns.filter(
    ({ property, required }) => (required || naturalKey.includes(property)) && row[property] === null,
  )
}

export const valueMissing = (column: DatasetColumn): CellProblem => ({
  code: 'VALUE_MISSING',
  words: {
    zh: `“${column.words.zh}”必填，例如 ${column.example}。`,
    en: `"${column.words.en}" is required, for example ${column.example}.`,
  },
})

/** Properties in the order of the dataset, so that equal rows are equal texts. */
export function inOrder(dataset: Dataset, row: Row): Row {
  const ordered: Row = {}
  for (const { property } of dataset.columns) {
    const value = row[property]
    if (value !== undefined) ordered[property] = value
  }
  return ordered
}
