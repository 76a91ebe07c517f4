import type { CellStyle } from './xlsx-sheet'

const TEXT_FORMAT = 49
const DAY_FORMAT = 164
const INTEGER_FORMAT = 1
const TWO_DECIMALS = 2

interface StyleParts {
  readonly format?: number
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly alignment?: string
}

const centred = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
const wrapped = '<alignment vertical="top" wrapText="1"/>'

/** In the order of their numbers. */
const styles: Readonly<Record<CellStyle, StyleParts>> = {
  PLAIN: {},
  TITLE: { font: 1 },
  NOTE: { font: 3 },
  HEAD: { font: 2, fill: 2, border: 1, alignment: centred },
  HEAD_REQUIRED: { font: 2, fill: 3, border: 1, alignment: centred },
  CODE: { format: TEXT_FORMAT },
  INTEGER: { format: INTEGER_FORMAT },
  NUMBER: {},
  MONEY: { format: TWO_DECIMALS },
  DAY: { format: DAY_FORMAT },
  WRAPPED: { alignment: wrapped },
}

const numbers = new Map((Object.keys(styles) as CellStyle[]).map((style, index) => [style, index]))

/** The number by which a cell names its style. */
export const styleNumber = (style: CellStyle): number => numbers.get(style) ?? 0

function xf({ format = 0, font = 0, fill = 0, border = 0, alignment = '' }: StyleParts): string {
  const start = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`
  const apply = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
  return `${start}${apply}>${alignment}</xf>`
}

const font = (size: number, more = '') => `<font>${more}<sz val="${size}"/><name val="宋体"/></font>`
const fill = (rgb: string) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`
const edge = (side: string) => `<${side} style="thin"><color rgb="FFB0B8B4"/></${side}>`

/** The part `xl/styles.xml`. */
export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="4">${font(11)}${font(14, '<b/>')}${font(11, '<b/>')}${font(10, '<i/>')}</fonts>` +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${fill('FFE8EEEA')}${fill('FFF6E7B8')}</fills>` +
  '<borders count="2"><border/>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${numbers.size}">${Object.values(styles).map(xf).join('')}</cellXfs>` +
  '</styleSheet>'
