import type { PlaceFinder } from '../../division/find-village'
import type { Dataset, Row } from '../dataset'
import type { Issue } from '../issue-log'
import { isBlankRow, type Sheet, type SheetRow } from '../read/sheet'
import { findHead, HEAD_SEARCH_ROWS } from './find-head'
import type { HeadProblem } from './head-problem'
import { RowReader, type SheetPlace } from './row-reader'
import type { SheetHead } from './sheet-head'
import { noRows, periodFromTitle, sheetIssue, skippedRows, unknownColumns } from './sheet-issues'

/** What the rows of a sheet are read with. */
export interface ReadContext {
  readonly datasets: readonly Dataset[]
  readonly places: PlaceFinder
  readonly report: (issue: Issue) => void
}

/** A row read from a sheet. `row` null: it has errors and stays out. */
export interface ReadRow {
  readonly dataset: Dataset
  readonly number: number
  readonly row: Row | null
}

/** What became of a sheet. */
export type SheetEnd =
  | { readonly kind: 'READ' }
  | { readonly kind: 'BLANK' }
  | { readonly kind: 'NO_HEAD'; readonly problem: HeadProblem }

/**
 * Reads a sheet: finds its head, then hands its rows on a batch at a time. Findings go to `report`; a sheet without a
 * known head is for the caller to judge, who knows the other sheets.
 */
export async function readSheet(
  sheet: Sheet,
  at: SheetPlace,
  context: ReadContext,
  take: (rows: readonly ReadRow[]) => Promise<void>,
): Promise<SheetEnd> {
  let first: SheetRow[] = []
  let run: SheetRun | null = null
  for await (const batch of sheet.rows()) {
    if (run) {
      await take(run.read(batch))
      continue
    }
    first = [...first, ...batch]
    if (first.length < HEAD_SEARCH_ROWS) continue
    const started = start(first, at, context)
    if (!(started instanceof SheetRun)) return started
    run = started
    await take(run.read(first))
  }
  if (!run) {
    const started = start(first, at, context)
    if (!(started instanceof SheetRun)) return started
    run = started
    await take(run.read(first))
  }
  run.end()
  return { kind: 'READ' }
}

function start(first: readonly SheetRow[], at: SheetPlace, context: ReadContext): SheetRun | SheetEnd {
  if (first.every(isBlankRow)) return { kind: 'BLANK' }
  const head = findHead(first.slice(0, HEAD_SEARCH_ROWS), context.datasets, at)
  if ('code' in head) return { kind: 'NO_HEAD', problem: head }
  return new SheetRun(head, at, context)
}

/** The reading of one sheet from its head to its last row. */
class SheetRun {
  private readonly reader: RowReader
  private rows = 0
  private skipped = 0
  private readonly skippedNumbers: number[] = []

  constructor(
    private readonly head: SheetHead,
    private readonly at: SheetPlace,
    private readonly context: ReadContext,
  ) {
    this.reader = new RowReader(head, at, context.places, context.report)
    for (const issue of unknownColumns(head, at)) context.report(issue)
    const fromTitle = periodFromTitle(head, at)
    if (fromTitle) context.report(fromTitle)
  }

  read(lines: readonly SheetRow[]): ReadRow[] {
    const { dataset, lastRow } = this.head
    const rows: ReadRow[] = []
    for (const line of lines) {
      if (line.number <= lastRow) continue
      const outcome = this.reader.read(line)
      if (outcome === 'SKIPPED') this.skip(line.number)
      else if (outcome !== 'BLANK')
        rows.push({ dataset, number: line.number, row: outcome === 'BAD' ? null : outcome.row })
    }
    this.rows += rows.length
    return rows
  }

  end(): void {
    if (this.skipped > 0) this.context.report(skippedRows(this.skippedNumbers, this.skipped, this.at))
    if (this.rows === 0) this.context.report(noRows(this.at))
  }

  private skip(number: number): void {
    this.skipped++
    if (this.skippedNumbers.length < 10) this.skippedNumbers.push(number)
  }
}

/** The issue of a sheet whose head is not known. */
export function headIssue(problem: HeadProblem, at: SheetPlace): Issue {
  return sheetIssue('ERROR', problem.code, at, problem.words, { row: problem.row, column: problem.column })
}
