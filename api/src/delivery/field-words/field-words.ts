import type { Words } from '../../common/words'
import type { Unit } from '../../measure/measure-enums'
import { accessFields } from './access-fields'
import { auditFields } from './audit-fields'
import { comparisonFields } from './comparison-fields'
import { figureFields } from './figure-fields'
import { groupFields } from './group-fields'
import { hubFields } from './hub-fields'
import { placeFields } from './place-fields'
import { planFields } from './plan-fields'
import { registryFields } from './registry-fields'
import { spreadFields } from './spread-fields'
import { tourFields } from './tour-fields'

/**
 * The unit of a number that a field holds. ENCLOSING: the `unit` of the nearest object around it. `Type.path`: what the
 * nearest object of that type around it has there. FIGURE: that of the figure it belongs to. PARTS: that of the
 * numerator and denominator of its figure. NONE: it has none.
 */
export type FieldUnit = Unit | 'ENCLOSING' | 'FIGURE' | 'PARTS' | 'NONE' | `${string}.${string}`

/** How a field of an answer is called over the columns of a table. */
export interface FieldWords extends Words {
  /** Needed for each Float; of an Int only where it is counted in something. */
  readonly unit?: FieldUnit
  /** Says nothing that its surroundings do not: left out of heads unless two would be the same. */
  readonly quiet?: true
}

/** By field, or by `Type.field` where a type means something else by it. */
export type FieldList = Readonly<Record<string, FieldWords>>

/** Every field that an answer may have; one place, so that a head is the same in every file. */
const lists: readonly FieldList[] = [
  hubFields,
  placeFields,
  figureFields,
  spreadFields,
  groupFields,
  registryFields,
  planFields,
  comparisonFields,
  tourFields,
  auditFields,
  accessFields,
]

const words = new Map(lists.flatMap((list) => Object.entries(list)))

/** The words of a field of a type; null for one that nobody has worded. */
export const fieldWords = (type: string, field: string): FieldWords | null =>
  words.get(`${type}.${field}`) ?? words.get(field) ?? null

/** Names that lists give more than once: a test wants none. */
export function wordedTwice(): string[] {
  const names = lists.flatMap((list) => Object.keys(list))
  return names.filter((name, index) => names.indexOf(name) !== index)
}

/** Every name that has words: a test wants each to be in the schema. */
export const wordedNames = (): string[] => [...words.keys()]
