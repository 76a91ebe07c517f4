import { type AskedField, isList } from './asked-field'
import type { PlannedTable, Spot } from './plan-tables'

/** An object on the way to a column: the field that answers it, and where a row has it. */
export interface Step {
  readonly asked: AskedField
  readonly level: number
  /** From the row of that level to the object; empty: it is the row. */
  readonly path: readonly AskedField[]
}

/** Every field on the way from the answer to a column of a table, its own last. */
export function chainOf({ lists }: PlannedTable, { level, path }: Spot): Step[] {
  const above = lists.slice(0, level).flatMap((list, index) => stepsOf(list, index))
  return [...above, ...stepsOf(path, level)]
}

/** A list of objects leads to the next level; a list of values is itself a column. */
function stepsOf(path: readonly AskedField[], level: number): Step[] {
  return path.map((asked, index) => {
    const isRow = isList(asked) && asked.children.length > 0
    return isRow ? { asked, level: level + 1, path: [] } : { asked, level, path: path.slice(0, index + 1) }
  })
}

/** The spot of a field of the object at a step; null when it was not asked for. */
export function spotIn({ asked, level, path }: Step, name: string): Spot | null {
  const child = asked.children.find(({ field }) => field.name === name)
  return child ? { level, path: [...path, child] } : null
}
