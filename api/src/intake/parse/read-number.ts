import type { DatasetColumn } from '../dataset'
import { type CellResult, read, wrong } from './cell-result'
import { moneyPlacesIn } from './money-unit'
import { readNumberText, shiftToWhole, type WrittenNumber } from './number-text'

const notNumber = wrong(
  'NUMBER_EXPECTED',
  '应为数字，例如 1234.5；没有数据请留空。',
  'A number is wanted, for example 1234.5; leave it blank when there is none.',
)

const tooLarge = wrong(
  'NUMBER_TOO_LARGE',
  '数字过大，请核对是否填错列。',
  'The number is too large; is it in the wrong column?',
)

/** Whether the unit written behind a number is the column's own. */
const fits = (written: WrittenNumber, column: DatasetColumn): boolean =>
  written.unit === '' || written.unit === column.unit?.zh || written.unit === column.unit?.en

function wrongUnit(written: WrittenNumber, column: DatasetColumn): CellResult {
  const unit = column.unit ?? { zh: '无单位的数字', en: 'a bare number' }
  return wrong(
    'UNIT_UNEXPECTED',
    `单位“${written.unit}”不符，本列应为${unit.zh}，只填数字。`,
    `The unit "${written.unit}" is not this column's; it takes ${unit.en}. Give the number alone.`,
  )
}

/** A whole number. */
export function readInteger(text: string, column: DatasetColumn): CellResult {
  const written = readNumberText(text)
  if (!written) return notNumber
  if (!fits(written, column)) return wrongUnit(written, column)
  const amount = shiftToWhole(written.digits, written.shift)
  if (!amount) return tooLarge
  if (amount.rest === '') return read(amount.whole)
  return wrong('INTEGER_EXPECTED', '应为整数，不带小数。', 'A whole number is wanted, without decimals.')
}

/** A number with decimals. */
export function readDecimal(text: string, column: DatasetColumn): CellResult {
  const written = readNumberText(text)
  if (!written) return notNumber
  if (!fits(written, column)) return wrongUnit(written, column)
  const value = Number(`${written.digits}e${written.shift}`)
  return Number.isFinite(value) ? read(value === 0 ? 0 : value) : tooLarge
}

/** What programs leave behind when they add in binary: 10.120000000000001, 10.119999999999999. Nobody rounded that. */
const BINARY_NOISE = /^(?:0000|9999)/

/**
 * Money, in fen. `places` are the decimal places from the column's unit to fen (元 2, 万元 6). A unit or a 万 written in
 * the cell goes before the column's: 12.3万 means 12.3 万元 in a column of 元 and in one of 万元.
 */
export function readMoney(text: string, places: number): CellResult {
  const written = readNumberText(text)
  if (!written) return notNumber
  const own = placesOfCell(written)
  if (own === undefined)
    return wrong(
      'UNIT_UNEXPECTED',
      `“${written.unit}”不是金额单位，应为元或万元，或只填数字。`,
      `"${written.unit}" is no unit of money; write 元 or 万元, or the number alone.`,
    )
  const amount = shiftToWhole(written.digits, own ?? places)
  if (!amount) return tooLarge
  if (amount.rest === '' || BINARY_NOISE.test(amount.rest)) return read(amount.whole)
  return {
    value: amount.whole,
    notice: {
      code: 'MONEY_ROUNDED',
      words: { zh: '金额不足一分的部分已四舍五入。', en: 'The amount was rounded to the fen.' },
    },
  }
}

/** Places that the cell itself states; null when it leaves them to its column, undefined when its unit is no money. */
function placesOfCell({ shift, unit }: WrittenNumber): number | null | undefined {
  if (unit === '' || unit === '元' || unit === '圆') return shift === 0 && unit === '' ? null : shift + 2
  if (shift === 0) return moneyPlacesIn(unit) ?? undefined
  return undefined
}
