import { type AskedField, isList, isObject } from './asked-field'
import { isHidden, KEY_FIELDS } from './complete-document'

/** A field of the rows of a table, or of the rows above them that hold the row's list. */
export interface Spot {
  /** 0: the answer itself; 1: a row of the outermost list; and so on. */
  readonly level: number
  /** From the row of that level to the field. */
  readonly path: readonly AskedField[]
}

/** A table of an answer: one row for each object of a list, or the answer itself as one row. */
export interface PlannedTable {
  /** From the answer to the list: for each list on the way the path from a row of the list before. */
  readonly lists: readonly (readonly AskedField[])[]
  /** By these a row is known: they are columns of the tables above. */
  readonly keys: readonly Spot[]
  /** The leaves asked for, in the order of the document. Each stands in one table. */
  readonly columns: readonly Spot[]
}

/** The tables of an answer in the order of the document, a list before the lists inside it. */
export function planTables(fields: readonly AskedField[]): PlannedTable[] {
  return tablesFrom(fields, [], [])
}

function tablesFrom(
  fields: readonly AskedField[],
  lists: PlannedTable['lists'],
  keys: readonly Spot[],
): PlannedTable[] {
  const level = lists.length
  const { leaves, inner } = partsOf(fields, [])
  const spots = leaves.map((path): Spot => ({ level, path }))
  const columns = spots.filter(({ path }) => !path.some(isHidden))
  const table: PlannedTable = { lists, keys, columns }
  const below = level === 0 ? [] : [...keys, ...keysOf(spots)]
  return [table, ...inner.flatMap((path) => tablesFrom(path.at(-1)?.children ?? [], [...lists, path], below))]
}

type Path = readonly AskedField[]

/** Leaves of a row, and the lists of objects in it, each by its path; objects that are no list are gone through. */
function partsOf(fields: readonly AskedField[], before: readonly AskedField[]): { leaves: Path[]; inner: Path[] } {
  const [leaves, inner]: [Path[], Path[]] = [[], []]
  for (const field of fields) {
    const path = [...before, field]
    if (!isObject(field)) leaves.push(path)
    // What units are read from may be a list too, and is no table.
    else if (isList(field)) inner.push(...(path.some(isHidden) ? [] : [path]))
    else {
      const below = partsOf(field.children, path)
      leaves.push(...below.leaves)
      inner.push(...below.inner)
    }
  }
  return { leaves, inner }
}

/** What rows below repeat to name the row that they lie in: its own keys, else those of the first object in it. */
function keysOf(spots: readonly Spot[]): Spot[] {
  const named = spots.filter(({ path }) => KEY_FIELDS.includes(path.at(-1)?.field.name ?? ''))
  const shortest = Math.min(...named.map(({ path }) => path.length))
  const [first] = named.filter(({ path }) => path.length === shortest)
  if (!first) return spots.slice(0, 1)
  const holder = (path: Path) => path.slice(0, -1)
  const isSame = (one: Path, other: Path) =>
    one.length === other.length && holder(one).every((field, index) => field === other[index])
  return named.filter(({ path }) => isSame(path, first.path))
}
