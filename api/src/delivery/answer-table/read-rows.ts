import type { AskedField } from './asked-field'
import type { PlannedTable, Spot } from './plan-tables'

/** The objects that a row lies in, from the answer itself to the row. */
export type RowLevels = readonly unknown[]

/** The rows of a table in an answer. A list that is null has none. */
export function* rowsOf({ lists }: PlannedTable, data: unknown): Generator<RowLevels> {
  yield* rowsBelow([data], lists)
}

function* rowsBelow(levels: RowLevels, lists: PlannedTable['lists']): Generator<RowLevels> {
  const [list, ...inner] = lists
  if (!list) {
    yield levels
    return
  }
  const items = valueIn(levels.at(-1), list)
  if (!Array.isArray(items)) return
  for (const item of items) yield* rowsBelow([...levels, item], inner)
}

/** What stands at a spot of a row; null where nothing does. */
export const valueAt = (levels: RowLevels, { level, path }: Spot): unknown => valueIn(levels[level], path)

function valueIn(object: unknown, path: readonly AskedField[]): unknown {
  let value = object
  for (const { key } of path) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value ?? null
}
