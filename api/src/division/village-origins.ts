import type { DivisionMap, VillageOrigin } from './division-map'
import type { VersionTable } from './version-table'

/** What the merged villages of a map were made of, from the versions of those who went into them and of their own. */
export function villageOrigins(
  table: VersionTable,
  map: Pick<DivisionMap, 'villageIds' | 'successorIndexOf'>,
  mergedIds: Iterable<number>,
): VillageOrigin[] {
  const indexOf = new Map<number, number>()
  for (const id of mergedIds) {
    const index = map.successorIndexOf(id)
    if (index < 0) continue
    indexOf.set(id, index)
    indexOf.set(map.villageIds[index] as number, index)
  }
  if (indexOf.size === 0) return []
  const origins = new Map<number, VillageOrigin>()
  let beginning = table.validFrom[0] as string
  for (let row = 0; row < table.size; row++) {
    const since = table.validFrom[row] as string
    if (since < beginning) beginning = since
    const id = table.divisionIds[row] as number
    const index = indexOf.get(id)
    if (index !== undefined) origins.set(id, joinVersions(origins.get(id), { ...versionAt(table, row), id, index }))
  }
  // The first list says what there was on its day, not since when.
  return [...origins.values()].map((origin) => (origin.since === beginning ? { ...origin, since: null } : origin))
}

const versionAt = (table: VersionTable, row: number): Pick<VillageOrigin, 'type' | 'since' | 'until'> => ({
  type: table.types[row] as VillageOrigin['type'],
  since: table.validFrom[row] as string,
  until: table.validTo[row] as string | null,
})

/** Two versions of one village as one stay on the lists; the later one says what it is. */
function joinVersions(known: VillageOrigin | undefined, version: VillageOrigin): VillageOrigin {
  if (known === undefined) return version
  const [earlier, later] = (known.since ?? '') <= (version.since ?? '') ? [known, version] : [version, known]
  return { ...later, since: earlier.since }
}
