import type { DivisionMap } from '../division/division-map'
import type { VillageClasses } from './group-key'

/** A village in a class of a key, as a register lists it. */
export interface ClassMember {
  readonly villageId: number
  /** Which class: a code, an enum value. */
  readonly key: string
}

/**
 * Classes by a register in which a village may stand several times, or not at all: `keys` in the order of the classes,
 * then null for villages in none. A village that is not on the map is left out.
 */
export function classifyMembers(
  map: DivisionMap,
  members: readonly ClassMember[],
  keys: readonly string[],
  valueOfKey: (key: string) => unknown,
): VillageClasses {
  const position = new Map(keys.map((key, index) => [key, index]))
  const none = keys.length
  const classOf = new Int32Array(map.villageCount).fill(none)
  const [villages, classes]: [number[], number[]] = [[], []]
  const seen = new Set<number>()
  for (const { villageId, key } of members) {
    const village = map.villageIndexById(villageId)
    const own = position.get(key)
    const pair = village * (none + 1) + (own ?? 0)
    if (village < 0 || own === undefined || seen.has(pair)) continue
    seen.add(pair)
    if (classOf[village] === none) classOf[village] = own
    else {
      villages.push(village)
      classes.push(own)
    }
  }
  const further = { villages: Int32Array.from(villages), classes: Int32Array.from(classes) }
  return { values: [...keys.map(valueOfKey), null], classOf, ...(villages.length > 0 && { further }) }
}
