import type { Metric, Unit } from '@/gql/graphql'
import type { Lang } from '@/i18n/words'
import { columnScale, type MoneyScale } from './money'
import { writeValue } from './value'

/** Which way a number went. The word and the arrow carry it; colour only repeats them. */
export type Direction = 'up' | 'down' | 'level'

export interface WrittenChange {
  readonly direction: Direction
  /** ▲, ▼, or – for no change. */
  readonly arrow: string
  /** With sign and unit, for example `+8.2%`, `−0.4个百分点`, `+1.35万元`. */
  readonly text: string
}

const ARROWS: Record<Direction, string> = { up: '▲', down: '▼', level: '–' }

/**
 * Writes a change with its sign; null when there is none to say. The direction is that of the written digits, so a
 * rise that rounds to 0.0 reads as level.
 */
export function writeChange(
  change: { readonly value: number | null | undefined; readonly unit: Unit; readonly metric: Metric },
  lang: Lang,
  scale?: MoneyScale,
): WrittenChange | null {
  const { value, unit, metric } = change
  if (value === null || value === undefined) return null
  const written = writeValue({ value: Math.abs(value), unit, metric }, lang, scale ?? columnScale(metric))
  if (!written) return null
  const isZero = Number(written.digits) === 0
  const direction: Direction = isZero ? 'level' : value > 0 ? 'up' : 'down'
  const sign = isZero ? '' : value > 0 ? '+' : '−'
  const gap = lang === 'zh' || written.unit === '%' || written.unit === '' ? '' : ' '
  return { direction, arrow: ARROWS[direction], text: `${sign}${written.digits}${gap}${written.unit}` }
}
