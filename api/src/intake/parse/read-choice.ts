import type { DatasetColumn } from '../dataset'
import { type CellResult, read, wrong } from './cell-result'
import { plainHead } from './head-text'
import { nearestName } from './nearest-name'

const YES: ReadonlySet<string> = new Set(['是', '1', '√', '✓', '✔', 'true', 'yes', 'y', 't', '对'])
const NO: ReadonlySet<string> = new Set(['否', '0', '×', '✗', '✘', 'x', 'false', 'no', 'n', 'f', '错', '不是'])

/** Names listed in a message; more would hide the one that matters. */
const LISTED = 12

/** A yes or no. 有 and 无 are not taken: 无 means "nothing reported" everywhere else. */
export function readBoolean(text: string): CellResult {
  const plain = plainHead(text)
  if (YES.has(plain)) return read(true)
  if (NO.has(plain)) return read(false)
  return wrong('BOOLEAN_EXPECTED', '应填“是”或“否”。', 'Write 是 (yes) or 否 (no).')
}

const lookups = new WeakMap<object, ReadonlyMap<string, string>>()

/** Keys of an enum by every name they go by, in plain form. */
function lookupOf(values: NonNullable<DatasetColumn['values']>): ReadonlyMap<string, string> {
  const known = lookups.get(values)
  if (known) return known
  const entries = Object.entries(values).flatMap(([key, words]) =>
    [key, words.zh, words.en].map((name): [string, string] => [plainHead(name), key]),
  )
  const made = new Map(entries.reverse())
  lookups.set(values, made)
  return made
}

/** One of a column's values, by identifier or name. */
export function readChoice(text: string, column: DatasetColumn): CellResult {
  const values = column.values ?? {}
  const plain = plainHead(text)
  const key = lookupOf(values).get(plain) ?? lookupOf(values).get(plain.replace(/^\d[.、]/, ''))
  if (key !== undefined) return read(key)
  const near = nearestName(
    plain,
    Object.values(values).map(({ zh }) => zh),
  )
  const names = Object.values(values)
    .slice(0, LISTED)
    .map(({ zh }) => zh)
  const rest = Object.keys(values).length > LISTED ? '…' : ''
  return wrong(
    'VALUE_UNKNOWN',
    `没有这个选项，应为：${names.join('、')}${rest}。${near ? `是否指“${near}”？` : ''}`,
    `No such value; it is one of ${names.join(', ')}${rest}.${near ? ` Is "${near}" meant?` : ''}`,
  )
}
