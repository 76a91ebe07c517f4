import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isListType } from 'graphql'
import { enumWords } from '../../common/worded-enum'
import type { Locale } from '../../common/words'
import { type Unit, unitWords } from '../../measure/measure-enums'
import { findMeasure } from '../../measure/metric'
import type { TableCell, TableColumnType } from '../table'
import { cellNumber, cellUnit } from '../table-words'

/** How a column of a type of field is written. */
export function cellType(type: GraphQLOutputType, unit: Unit | null): TableColumnType {
  // A list of numbers in one cell is a text.
  if (isListType(getNullableType(type))) return 'TEXT'
  const { name } = getNamedType(type)
  if (name === 'Int') return unit === 'YUAN' ? 'MONEY' : 'INTEGER'
  if (name === 'Float') return unit === 'YUAN' ? 'MONEY' : 'NUMBER'
  if (name === 'Date') return 'DAY'
  return name === 'ID' || name === 'PeriodKey' ? 'CODE' : 'TEXT'
}

const yesNo = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } } as const

/** A value as it stands in a cell: numbers in their unit, choices in words, lists in one cell. Missing stays empty. */
export function answerCell(type: GraphQLOutputType, value: unknown, unit: Unit | null, locale: Locale): TableCell {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) {
    const separator = locale === 'zh' ? '、' : '; '
    return value.map((item) => answerCell(type, item, unit, locale) ?? '').join(separator)
  }
  if (typeof value === 'number') return numberCell(value, unit)
  if (typeof value === 'boolean') return yesNo[locale][`${value}`]
  const named = getNamedType(type)
  return isEnumType(named) ? enumCell(named.name, String(value), locale) : textCell(value)
}

const numberCell = (value: number, unit: Unit | null): number | null =>
  Number.isInteger(value) && unit !== 'YUAN' ? value : cellNumber(value, unit ?? 'COUNT')

const textCell = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** An enum value in words: money is always written in 万元, so its unit is called so too. */
function enumCell(name: string, value: string, locale: Locale): string {
  if (name === 'Unit' && value in unitWords) return cellUnit(value as Unit).words[locale]
  if (name === 'Metric') return findMeasure(value)?.words[locale] ?? value
  return enumWords(name)?.[value]?.[locale] ?? value
}
