import { cellText, type SheetRow } from '../read/sheet'
import { plainHead } from './head-text'
import type { SheetHead } from './sheet-head'

const TOTAL = /^.{0,12}(?:合计|小计|总计|共计|累计)[::]?$|^(?:sub)?total$/
const FOOTER =
  /^(?:填表人|填报人|制表人?|审核人?|复核人?|负责人|单位负责人|统计负责人|主要负责人|联系人|联系电话|电话|填报日期|填表日期|报出日期|填报单位|填表单位|单位[::]|注[::]|注释|备注[::]|说明[::]|附注|数据来源|资料来源|注\d)/

/** Whether a row is no fact: a total, a note or signature under the table, or the head once more. */
export function isSkippedRow(row: SheetRow, head: SheetHead, keyIndexes: readonly number[]): boolean {
  const first = row.cells.findIndex((cell) => cellText(cell) !== '')
  const firstText = plainHead(cellText(row.cells[first]))
  if (FOOTER.test(firstText)) return true
  if ([first, ...keyIndexes].some((index) => TOTAL.test(plainHead(cellText(row.cells[index]))))) return true
  return isRepeatedHead(row, head)
}

function isRepeatedHead(row: SheetRow, head: SheetHead): boolean {
  const texts = row.cells.map((cell) => plainHead(cellText(cell))).filter((text) => text !== '')
  const known = head.lastRowTexts.filter((text) => text !== '')
  return texts.length > 1 && texts.length === known.length && texts.every((text, index) => text === known[index])
}
