import { writeChange } from '@/format/change'
import { valueText } from '@/format/value'
import type { Metric, Unit } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'

/** Ends of an interval; null: unbounded. */
export interface Ends {
  readonly low?: number | null
  readonly high?: number | null
}

/** What an effect is of. */
interface EffectOf {
  readonly unit: Unit
  readonly metric: Metric
}

/** A difference with its sign and unit, without an arrow: it is told, not praised. Null where there is none. */
export const effectText = (value: number | null | undefined, of: EffectOf, lang: Lang): string | null =>
  writeChange({ value, ...of }, lang)?.text ?? null

/** Both ends in words, an unbounded one too; null without an interval. */
export function intervalText(interval: Ends | null | undefined, of: EffectOf, lang: Lang): string | null {
  if (!interval) return null
  const words = wordsOf(lang).clusters
  return words.interval(
    effectText(interval.low, of, lang) ?? words.noLow,
    effectText(interval.high, of, lang) ?? words.noHigh,
  )
}

/** A mean of one side; null where there is none. */
export const meanText = (value: number | null | undefined, of: EffectOf, lang: Lang): string | null =>
  valueText({ value, ...of }, lang)

const SMALLEST_P = 0.001

/** A p-value as papers write it; null where there is none. */
export function pText(p: number | null | undefined): string | null {
  if (p === null || p === undefined) return null
  return p < SMALLEST_P ? `< ${SMALLEST_P}` : `= ${p.toFixed(p < 0.1 ? 3 : 2)}`
}

/** At most so many of a hundred where nothing happened look as rare. */
const RARE = 0.05

/** What p-values say in words: of one among many by the corrected one. */
export type Chance = 'STANDS_OUT' | 'HINT' | 'NONE' | 'UNKNOWN'

export function chanceOf(entry: {
  readonly pValue?: number | null
  readonly correctedPValue?: number | null
  readonly standsOut: boolean
}): Chance {
  const { pValue, correctedPValue, standsOut } = entry
  if (pValue === null || pValue === undefined || correctedPValue === null || correctedPValue === undefined)
    return 'UNKNOWN'
  if (standsOut) return 'STANDS_OUT'
  return pValue <= RARE ? 'HINT' : 'NONE'
}

/** Of one comparison alone. */
export const isRare = (p: number): boolean => p <= RARE
