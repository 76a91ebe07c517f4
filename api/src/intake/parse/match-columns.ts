import type { Dataset, DatasetColumn } from '../dataset'
import { headForms, plainHead } from './head-text'
import { isIgnoredHead, type PlaceRole, placeRoleOf } from './place-heads'

/** A column of a sheet as its head names it: the text of its own row, and of the group above it. */
export interface HeadCell {
  readonly index: number
  /** The lower text; where it is blank, the upper. */
  readonly text: string
  /** The text of the group over it; '' when there is none. */
  readonly group: string
}

/** Which columns of a sheet are which columns of one dataset. */
export interface ColumnMatch {
  readonly dataset: Dataset
  readonly columns: ReadonlyMap<DatasetColumn, HeadCell>
  readonly places: ReadonlyMap<PlaceRole, HeadCell>
  readonly unknown: readonly HeadCell[]
  /** Two headers that name the same column equally well. */
  readonly twice: readonly { readonly column: DatasetColumn; readonly one: HeadCell; readonly other: HeadCell }[]
  readonly score: number
}

/** An own name is worth more than another name, and that more than a guess. */
const OWN_NAME = 4
const ALIAS = 3
const GUESS = 2
const PLACE_NAME = 2

const indexes = new WeakMap<Dataset, ReadonlyMap<string, { column: DatasetColumn; rank: number }>>()

function indexOf(dataset: Dataset): ReadonlyMap<string, { column: DatasetColumn; rank: number }> {
  const known = indexes.get(dataset)
  if (known) return known
  const index = new Map<string, { column: DatasetColumn; rank: number }>()
  const add = (name: string, column: DatasetColumn, rank: number) => {
    if (!index.has(plainHead(name))) index.set(plainHead(name), { column, rank })
  }
  for (const column of dataset.columns)
    for (const name of [column.id, column.words.zh, column.words.en]) add(name, column, OWN_NAME)
  for (const column of dataset.columns) for (const alias of column.aliases ?? []) add(alias, column, ALIAS)
  for (const column of dataset.columns) if (column.type === 'boolean') add(`是否${column.words.zh}`, column, ALIAS)
  indexes.set(dataset, index)
  return index
}

/** The dataset's column that a head names, and how well; null when none. */
function columnOf(dataset: Dataset, cell: HeadCell): { column: DatasetColumn; rank: number } | null {
  const index = indexOf(dataset)
  const own = plainHead(cell.text)
  const joined = plainHead(`${cell.group}${cell.text}`)
  for (const [position, form] of [...headForms(own), ...(cell.group ? headForms(joined) : [])].entries()) {
    const found = index.get(form)
    // Beyond the first two forms something of the header was left out: a guess.
    if (found) return position < 2 ? found : { column: found.column, rank: Math.min(found.rank, GUESS) }
  }
  return null
}

/** Matches the head of a sheet with one dataset. */
export function matchColumns(dataset: Dataset, cells: readonly HeadCell[]): ColumnMatch {
  const best = new Map<DatasetColumn, { cell: HeadCell; rank: number }>()
  const twice: ColumnMatch['twice'][number][] = []
  const places = new Map<PlaceRole, HeadCell>()
  const unknown: HeadCell[] = []
  const hasVillage = dataset.columns.some(({ type }) => type === 'village')
  for (const cell of cells) {
    const found = columnOf(dataset, cell)
    const role = placeRoleOf(plainHead(cell.text))
    if (!found) {
      if (role && hasVillage && !places.has(role)) places.set(role, cell)
      else if (!role && !isIgnoredHead(plainHead(cell.text))) unknown.push(cell)
      continue
    }
    const earlier = best.get(found.column)
    if (earlier && earlier.rank === found.rank) twice.push({ column: found.column, one: earlier.cell, other: cell })
    else if (earlier) unknown.push(earlier.rank > found.rank ? cell : earlier.cell)
    if (!earlier || earlier.rank < found.rank) best.set(found.column, { cell, rank: found.rank })
  }
  const score = [...best.values()].reduce((sum, { rank }) => sum + rank, places.size * PLACE_NAME)
  return {
    dataset,
    columns: new Map([...best].map(([column, { cell }]) => [column, cell])),
    places,
    unknown,
    twice,
    score,
  }
}
