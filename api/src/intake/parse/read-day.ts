import { isDay } from '../../common/calendar'
import { dayOfSerial } from '../read/excel-day'
import { numberText } from '../read/sheet'
import { type CellResult, read, wrong } from './cell-result'

/** 1950 and 2099: within them a number is an Excel day, beyond them a year or a count in the wrong column. */
const FIRST_SERIAL = 18_264
const LAST_SERIAL = 73_050

const FULL = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[t ]?\d{1,2}:\d{2}.*)?$/i
const MONTH_ONLY = /^(\d{4})(?:[-/.]|年)(\d{1,2})月?$/
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/

const notDay = wrong(
  'DAY_EXPECTED',
  '应为日期，例如 2022-03-05、2022年3月5日或 2022.3.5。',
  'A day is wanted, for example 2022-03-05, 2022年3月5日 or 2022.3.5.',
)

/** A day, `YYYY-MM-DD`. A month alone means its first day, and says so. `isNumber`: the cell held a number. */
export function readDay(text: string, isNumber: boolean): CellResult {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const serial = Number(plain)
  if (serial >= FIRST_SERIAL && serial < LAST_SERIAL && plain !== '') return read(dayOfSerial(serial))
  const full = FULL.exec(plain.replace(/ (?=\d{1,2}(月|日))/g, '')) ?? EIGHT_DIGITS.exec(plain)
  if (full) return existing(full[1], full[2], full[3])
  const month = MONTH_ONLY.exec(plain.replaceAll(' ', ''))
  if (!month) return notDay
  if (isNumber && /\.1$/.test(numberText(serial))) return ambiguousMonth(plain)
  return firstOfMonth(month[1], month[2])
}

function dayText(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function existing(year?: string, month?: string, day?: string): CellResult {
  const text = dayText(year, month, day)
  if (isDay(text)) return read(text)
  return wrong('DAY_EXPECTED', `没有 ${text} 这一天。`, `There is no day ${text}.`)
}

function firstOfMonth(year?: string, month?: string): CellResult {
  const text = dayText(year, month, '1')
  if (!isDay(text)) return notDay
  return {
    value: text,
    notice: {
      code: 'DAY_OF_MONTH_ASSUMED',
      words: { zh: '只有年月的日期按当月 1 日计。', en: 'A date without a day is read as the first of its month.' },
    },
  }
}

/** As a number 2022.10 is 2022.1, so that January and October look alike. */
function ambiguousMonth(plain: string): CellResult {
  return wrong(
    'DAY_AMBIGUOUS',
    `数字 ${plain} 可能是 1 月，也可能是 10 月，请写成 2022-10 或 2022年10月。`,
    `The number ${plain} may be January or October; write 2022-10 or 2022年10月.`,
  )
}
