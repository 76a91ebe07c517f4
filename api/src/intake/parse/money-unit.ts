import { FEN_PER_YUAN } from '../../common/money'

/** Decimal places from a unit down to fen: 万元 is 10⁶ fen. Shifting by places keeps money exact. */
const PLACES: Readonly<Record<string, number>> = { 元: 2, 百元: 4, 千元: 5, 万元: 6, 百万元: 8, 亿元: 10 }

export const YUAN_PLACES = Math.log10(FEN_PER_YUAN)

/** Longest first, so that 万元 is not read as 元. */
const UNITS = Object.keys(PLACES).sort((one, other) => other.length - one.length)

/** The money unit in a text such as `万元`, `单位:万元、户`, `元/人`, as decimal places to fen; null when there is none. */
export function moneyPlacesIn(text: string): number | null {
  const unit = UNITS.find((name) => text.includes(name))
  return unit === undefined ? null : (PLACES[unit] ?? null)
}

/** `单位:万元` of the lines above a table; not 填报单位, which is an office. */
const UNIT_LINE = /(?:^|[^\u4e00-\u9fff]|金额|计量|货币)单位[::](.+)$/

/** The money unit that a line above a table states; null when it states none. */
export function moneyPlacesOfLine(text: string): number | null {
  const stated = UNIT_LINE.exec(text.normalize('NFKC').trim())?.[1]
  return stated === undefined ? null : moneyPlacesIn(stated)
}
