import type { Direction } from './change'

const ARROWS: Record<Direction, string> = { up: '▲', down: '▼', level: '–' }

/** Points of a score with one decimal; null where there is none: missing is never zero. */
export const pointsText = (points: number | null | undefined): string | null =>
  points === null || points === undefined ? null : points.toFixed(1).replace(/^-0\.0$/, '0.0')

/** A change of a score with arrow and sign, by its written digits; null when there is none to say. */
export function pointsChange(points: number | null | undefined) {
  const digits = pointsText(points === null || points === undefined ? points : Math.abs(points))
  if (digits === null || points === null || points === undefined) return null
  const direction: Direction = Number(digits) === 0 ? 'level' : points > 0 ? 'up' : 'down'
  const sign = direction === 'level' ? '' : direction === 'up' ? '+' : '−'
  return { direction, arrow: ARROWS[direction], text: `${sign}${digits}` }
}

/** Points added up over villages: whole, because tenths of thousands say nothing. */
export const pointSumText = (points: number): string => points.toFixed(0)
