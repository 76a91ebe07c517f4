import type { Words } from '../../common/words'
import type { Issue, IssueSeverity } from '../issue-log'
import { headForms, plainHead } from './head-text'
import { nearestName } from './nearest-name'
import type { SheetPlace } from './row-reader'
import type { SheetHead } from './sheet-head'

/** Row numbers named in a message; the rest are counted. */
const NAMED_ROWS = 8

/** A finding about a sheet as a whole, or about its head. */
export function sheetIssue(
  severity: IssueSeverity,
  code: string,
  at: SheetPlace,
  words: Words,
  where: Partial<Pick<Issue, 'row' | 'column' | 'given'>> = {},
): Issue {
  return { severity, code, ...at, row: null, column: null, given: null, ...where, words }
}

/** Headers that are not read, each with the nearest one that would be. */
export function unknownColumns(head: SheetHead, at: SheetPlace): Issue[] {
  const names = head.dataset.columns.flatMap(({ words, aliases }) => [words.zh, ...(aliases ?? [])])
  return head.unknown.map(({ head: text }) => {
    const near = nearestName(headForms(plainHead(text))[1] ?? text, names)
    return sheetIssue(
      'WARNING',
      'COLUMN_UNKNOWN',
      at,
      {
        zh: `“${text}”不是“${head.dataset.words.zh}”的列，未读取。${near ? `是否指“${near}”？` : ''}`,
        en: `"${text}" is no column of "${head.dataset.words.en}" and was not read.${near ? ` Is "${near}" meant?` : ''}`,
      },
      { row: head.lastRow, column: text },
    )
  })
}

/** Says which lines were passed over as totals, notes or repeated heads, so that nobody misses a real one. */
export function skippedRows(rows: readonly number[], count: number, at: SheetPlace): Issue {
  const named = rows.slice(0, NAMED_ROWS).join('、')
  const more = count > NAMED_ROWS
  return sheetIssue('NOTICE', 'ROWS_SKIPPED', at, {
    zh: `跳过合计、填表人、注释等 ${count} 行：第 ${named} 行${more ? '等' : ''}。`,
    en: `${count} lines with totals, signatures or notes were skipped: ${named.replaceAll('、', ', ')}${more ? ', …' : ''}.`,
  })
}

export const noRows = (at: SheetPlace): Issue =>
  sheetIssue('WARNING', 'NO_ROWS', at, { zh: '表头下面没有数据行。', en: 'There are no rows below the head.' })

export function periodFromTitle(head: SheetHead, at: SheetPlace): Issue | null {
  if (!head.fromTitle) return null
  const { column, value } = head.fromTitle
  return sheetIssue('NOTICE', 'PERIOD_FROM_TITLE', at, {
    zh: `没有“${column.words.zh}”列，按标题取 ${value}。`,
    en: `There is no column "${column.words.en}"; ${value} was taken from the title.`,
  })
}
