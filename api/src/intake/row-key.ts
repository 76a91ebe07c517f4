import { createHash } from 'node:crypto'
import type { Dataset, Row, RowValue } from './dataset'

/** The ledger's column is 191 characters wide, so that it fits an index of every MySQL-compatible engine. */
const MAX_LENGTH = 191
const DIGEST_LENGTH = 40

/** A natural key as one text: its values in order, joined by `|`. Short keys can be read; very long ones end in a hash. */
export function joinRowKey(values: readonly RowValue[]): string {
  const key = values.map((value) => escapeBar(String(value ?? ''))).join('|')
  if (key.length <= MAX_LENGTH) return key
  const digest = createHash('sha256').update(key).digest('hex').slice(0, DIGEST_LENGTH)
  return `${key.slice(0, MAX_LENGTH - DIGEST_LENGTH - 1)}#${digest}`
}

/** The key of a dataset's row, as it stands in staging, ledger and provenance. */
export function rowKeyOf(dataset: Pick<Dataset, 'naturalKey'>, row: Row): string {
  return joinRowKey(dataset.naturalKey.map((property) => row[property] ?? null))
}

function escapeBar(text: string): string {
  return /[|\\]/.test(text) ? text.replace(/[|\\]/g, '\\$&') : text
}
