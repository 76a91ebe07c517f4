import type { Dataset, DatasetColumn } from '../dataset'
import { cellText, type SheetRow } from '../read/sheet'
import { bindHead, unitsKnown } from './bind-head'
import { datasetAmbiguous, type HeadProblem, headNotFound } from './head-problem'
import { plainHead } from './head-text'
import { type ColumnMatch, type HeadCell, matchColumns } from './match-columns'
import type { SheetHead } from './sheet-head'
import { readTitleLines, type TitleLines, valueFromTitle } from './title-lines'

/** The head must be among the first rows. */
export const HEAD_SEARCH_ROWS = 40

/** A name in the title, the sheet or the file outweighs one more matching column, not many. */
const HINT_SCORE = 5

/** Where a sheet comes from, as far as it hints at the dataset. */
export interface HeadHints {
  readonly file: string
  readonly sheet: string | null
}

interface Candidate {
  readonly match: ColumnMatch
  readonly title: TitleLines
  readonly rows: readonly SheetRow[]
  readonly missing: readonly DatasetColumn[]
  readonly score: number
  /** Money columns whose unit is stated. */
  readonly unitsKnown: number
}

/**
 * Finds the head of a sheet among its first rows: one row, or two where groups of columns share a heading. The row and
 * the dataset that fit best win.
 */
export function findHead(
  rows: readonly SheetRow[],
  datasets: readonly Dataset[],
  hints: HeadHints,
): SheetHead | HeadProblem {
  const candidates = rows.flatMap((_, position) => candidatesAt(rows, position, datasets, hints))
  const usable = candidates.filter((candidate) => candidate.missing.length === 0 && saysSomething(candidate))
  const [best] = usable.toSorted(byFit)
  const [nearest] = candidates.toSorted(byFit)
  // A dataset that fits better but for a required column is what the sheet was meant to be.
  if (!best || (nearest && nearest.missing.length > 0 && nearest.score > best.score)) {
    return headNotFound(nearest?.match ?? null, nearest?.missing ?? [], nearest?.rows[0]?.number ?? null)
  }
  const equal = usable.filter(({ rows: head, score }) => score === best.score && head[0] === best.rows[0])
  const rivals = [...new Set(equal.map(({ match }) => match.dataset))]
  if (rivals.length > 1) return datasetAmbiguous(rivals, best.rows[0]?.number ?? 1)
  return bindHead(best.match, best.title, best.rows)
}

const PLACE_AND_TIME: ReadonlySet<DatasetColumn['type']> = new Set(['village', 'region', 'year', 'period'])

/** Village and year alone fit most datasets and say nothing. */
const saysSomething = ({ match }: Candidate): boolean =>
  [...match.columns.keys()].some(({ type }) => !PLACE_AND_TIME.has(type))

/**
 * Best score first; of equals the one that knows the units, which a heading over a group may hold; then the head of one
 * row, for a title over it is no heading; then the earlier.
 */
const byFit = (one: Candidate, other: Candidate): number =>
  other.score - one.score ||
  other.unitsKnown - one.unitsKnown ||
  one.rows.length - other.rows.length ||
  (one.rows[0]?.number ?? 0) - (other.rows[0]?.number ?? 0)

function candidatesAt(
  rows: readonly SheetRow[],
  position: number,
  datasets: readonly Dataset[],
  hints: HeadHints,
): Candidate[] {
  const row = rows[position] as SheetRow
  const below = rows[position + 1]
  const title = readTitleLines(rows.slice(0, position))
  const hinted = hintedDataset(datasets, `${hints.sheet ?? ''} ${title.text} ${hints.file}`)
  const heads = [{ cells: singleHead(row), rows: [row] }]
  if (below) heads.push({ cells: doubleHead(row, below), rows: [row, below] })
  return heads.flatMap((head) =>
    datasets
      .map((dataset) => matchColumns(dataset, head.cells))
      .filter((match) => match.columns.size > 0)
      .map((match) => ({
        match,
        title,
        rows: head.rows,
        missing: missingColumns(match, title),
        unitsKnown: unitsKnown(match, title),
        score: match.score + (match.dataset === hinted ? HINT_SCORE : 0),
      })),
  )
}

function singleHead(row: SheetRow): HeadCell[] {
  return row.cells.map((cell, index) => ({ index, text: cellText(cell), group: '' })).filter(({ text }) => text !== '')
}

/**
 * A merged heading stands in the first of its cells: it reaches to the right over blank cells that have something
 * below. Where nothing is below, the heading is merged downwards and stands for itself.
 */
function doubleHead(upper: SheetRow, lower: SheetRow): HeadCell[] {
  const width = Math.max(upper.cells.length, lower.cells.length)
  const cells: HeadCell[] = []
  let group = ''
  for (let index = 0; index < width; index++) {
    const [above, below] = [cellText(upper.cells[index]), cellText(lower.cells[index])]
    if (above !== '') group = above
    else if (below === '') group = ''
    if (below !== '') cells.push({ index, text: below, group })
    else if (above !== '') cells.push({ index, text: above, group: '' })
  }
  return cells
}

/** The dataset whose name or key is in a text; of several the longest name. */
function hintedDataset(datasets: readonly Dataset[], text: string): Dataset | null {
  const plain = plainHead(text)
  const named = datasets.flatMap((dataset) =>
    [dataset.key, dataset.words.zh, dataset.words.en]
      .map(plainHead)
      .filter((name) => plain.includes(name))
      .map((name) => ({ dataset, length: name.length })),
  )
  return named.toSorted((one, other) => other.length - one.length)[0]?.dataset ?? null
}

function missingColumns(match: ColumnMatch, title: TitleLines): DatasetColumn[] {
  return match.dataset.columns.filter((column) => {
    if (!column.required && !match.dataset.naturalKey.includes(column.property)) return false
    if (match.columns.has(column)) return false
    if (column.type === 'village' && match.places.has('village')) return false
    return valueFromTitle(column, title.period) === null
  })
}
