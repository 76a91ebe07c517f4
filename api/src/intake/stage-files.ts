import { basename } from 'node:path'
import { DomainError } from '../common/domain-error'
import type { Words } from '../common/words'
import type { Database } from '../db/database'
import type { Dataset } from './dataset'
import { headIssue, type ReadContext, type ReadRow, readSheet } from './parse/read-sheet'
import type { SheetPlace } from './parse/row-reader'
import { sheetIssue } from './parse/sheet-issues'
import { openSourceFile } from './read/open-file'
import { isOwnSheet, type Sheet, type SourceFile } from './read/sheet'
import { rowKeyOf } from './row-key'
import { addFile, type StagingRow, stageRows } from './submission-store'

/** Rows a transaction while staging: short ones, so that others can write in between. */
const STAGE_ROWS = 2_000

/** What was read so far. */
export interface StagingCounts {
  /** Rows read, good and bad. */
  rows: number
  /** Rows that stay out because of errors. */
  leftOut: number
  /** Files and sheets that could not be read at all. */
  unreadable: number
}

/** Puts the rows of files into staging as it reads them, in bounded memory. */
export class FileStaging {
  readonly counts: StagingCounts = { rows: 0, leftOut: 0, unreadable: 0 }
  readonly fileNames = new Map<number, string>()
  /** Datasets that have staged rows. */
  readonly datasets = new Set<Dataset>()
  private waiting: StagingRow[] = []
  private ordinal = 0

  constructor(
    private readonly db: Database,
    private readonly submissionId: number,
    private readonly context: ReadContext,
    private readonly onRows: (file: string, rows: number) => void,
  ) {}

  /** A file that cannot be read is an error of the submission; the others are still looked at. */
  async stageFile(path: string): Promise<void> {
    try {
      await this.stageSheets(path)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      this.unreadable({ file: basename(path), sheet: null }, error.code, error.words)
    }
    await this.flush()
  }

  private async stageSheets(path: string): Promise<void> {
    const source = await openSourceFile(path)
    try {
      const fileId = await this.db.tx((tx) => addFile(tx, this.submissionId, source.name.slice(0, 300), source.sha256))
      this.fileNames.set(fileId, source.name)
      await this.readSheets(source, fileId)
    } finally {
      await source.close()
    }
  }

  private async readSheets(source: SourceFile, fileId: number): Promise<void> {
    let known = 0
    const refused: (() => void)[] = []
    for (const sheet of source.sheets) {
      const at = { file: source.name, sheet: sheet.name }
      if (isOwnSheet(sheet.name)) continue
      if (sheet.hidden) {
        this.context.report(
          sheetIssue('WARNING', 'SHEET_HIDDEN', at, {
            zh: '工作表是隐藏的，未读取。',
            en: 'The sheet is hidden and was not read.',
          }),
        )
        continue
      }
      const end = await readSheet(sheet, at, this.context, (rows) => this.take(rows, fileId, sheet, at))
      if (end.kind === 'READ') known++
      if (end.kind === 'NO_HEAD')
        refused.push(() => this.refuseSheet(end.problem.code, headIssue(end.problem, at), known))
    }
    for (const refuse of refused) refuse()
    if (known === 0 && refused.length === 0)
      this.unreadable({ file: source.name, sheet: null }, 'FILE_EMPTY', {
        zh: '文件里没有内容。',
        en: 'There is nothing in the file.',
      })
  }

  /** Beside a sheet that was read, one with no known head at all is notes or explanations; a half-known head is a slip. */
  private refuseSheet(code: string, issue: Parameters<ReadContext['report']>[0], known: number): void {
    if (known > 0 && code === 'HEAD_NOT_FOUND') {
      this.context.report({
        ...issue,
        severity: 'NOTICE',
        code: 'SHEET_PASSED_OVER',
        words: { zh: '工作表里没有认得的表头，未读取。', en: 'The sheet has no known headers and was not read.' },
      })
      return
    }
    this.counts.unreadable++
    this.context.report(issue)
  }

  private unreadable(at: SheetPlace, code: string, words: Words): void {
    this.counts.unreadable++
    this.context.report(sheetIssue('ERROR', code, at, words))
  }

  private async take(rows: readonly ReadRow[], fileId: number, sheet: Sheet, at: SheetPlace): Promise<void> {
    for (const { dataset, number, row } of rows) {
      this.counts.rows++
      if (row === null) {
        this.counts.leftOut++
        continue
      }
      this.datasets.add(dataset)
      this.waiting.push({
        dataset: dataset.key,
        rowKey: rowKeyOf(dataset, row),
        ordinal: ++this.ordinal,
        fileId,
        sheet: sheet.name?.slice(0, 120) ?? null,
        rowNumber: number,
        payload: row,
      })
    }
    if (this.waiting.length >= STAGE_ROWS) await this.flush()
    this.onRows(at.file, this.counts.rows)
  }

  private async flush(): Promise<void> {
    const rows = this.waiting
    this.waiting = []
    if (rows.length > 0) await this.db.tx((tx) => stageRows(tx, this.submissionId, rows))
  }
}
