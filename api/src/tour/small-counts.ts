import type { Figure } from '../measure/figure'
import type { Unit } from '../measure/measure-enums'

/** Fewer households or persons than this could be recognised (domain.md §7: 不足5户). */
export const LEAST_SHOWN = 5

/** Units of which each one is a household or a person. */
const PEOPLE: ReadonlySet<Unit> = new Set(['HOUSEHOLDS', 'PERSONS'])

export const countsPeople = (unit: Unit): boolean => PEOPLE.has(unit)

/**
 * Whether a figure is kept from visitors: a count of households or persons under 5, none included, or a rate of fewer
 * than 5 of what it counts. Parts in yuan are no people, however few.
 */
export function isKeptBack({ value, unit, denominator, query }: Figure): boolean {
  if (value === null) return false
  if (countsPeople(unit)) return value < LEAST_SHOWN
  const { kind, partsUnit } = query.measure
  return kind === 'RATE' && partsUnit === undefined && denominator !== null && denominator < LEAST_SHOWN
}
