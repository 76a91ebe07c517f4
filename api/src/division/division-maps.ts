import { todayInShanghai } from '../common/calendar'
import type { Database } from '../db/database'
import { buildMap } from './build-map'
import { type ConfirmedMerge, confirmedMerges, type UnitMemberRow, unitMembers } from './division.query'
import type { DivisionMap } from './division-map'
import { divisionRevision } from './division-write.query'
import { buildUnitLists } from './map-units'
import { loadVersionTable, type VersionTable } from './version-table'

/** All that maps are built from, read at one revision of places. */
interface MapSources {
  readonly revision: number
  readonly versions: VersionTable
  readonly merges: readonly ConfirmedMerge[]
  readonly members: readonly UnitMemberRow[]
  /** Days on which anything changed, ascending. */
  readonly changeDays: readonly string[]
}

/** Before everything that is known. */
const BEGINNING = '0001-01-01'

async function readSources(db: Database): Promise<MapSources> {
  // The revision first: should places change meanwhile, the next refresh sees that this is old.
  const revision = await divisionRevision(db)
  const [versions, merges, members] = await Promise.all([loadVersionTable(db), confirmedMerges(db), unitMembers(db)])
  const days = new Set<string>([BEGINNING])
  for (let row = 0; row < versions.size; row++) {
    days.add(versions.validFrom[row] as string)
    if (versions.validTo[row] !== null) days.add(versions.validTo[row] as string)
  }
  for (const { effectiveOn } of merges) days.add(effectiveOn)
  for (const { validFrom, validTo } of members) for (const day of [validFrom, validTo]) if (day !== null) days.add(day)
  return { revision, versions, merges, members, changeDays: [...days].sort() }
}

/** Maps by day. Reads the database once for all of them, and builds each when it is first asked for. */
export class DivisionMaps {
  private sources: Promise<MapSources> | null = null
  private readonly maps = new Map<string, DivisionMap>()

  constructor(private readonly db: Database) {}

  /** The map of a day, `YYYY-MM-DD`; null: of today. Before the first list it is empty. */
  async mapOn(day: string | null): Promise<DivisionMap> {
    this.sources ??= readSources(this.db)
    const sources = await this.sources.catch((error: unknown) => {
      this.sources = null
      throw error
    })
    const wanted = day ?? todayInShanghai()
    const validFrom = sources.changeDays.findLast((change) => change <= wanted) ?? BEGINNING
    const key = `${validFrom}@${sources.revision}`
    const map = this.maps.get(key) ?? this.build(sources, validFrom, key)
    this.maps.set(key, map)
    return map
  }

  private build({ versions, merges, members }: MapSources, validFrom: string, key: string): DivisionMap {
    const inEffect = merges.filter(({ effectiveOn }) => effectiveOn <= validFrom)
    return buildMap(versions, {
      key,
      validFrom,
      mergedInto: new Map(inEffect.map(({ fromId, intoId }) => [fromId, intoId])),
      unitLists: (map) => buildUnitLists(map, members),
    })
  }

  /** Forgets all maps: after places were changed by this process. */
  reset(): void {
    this.sources = null
    this.maps.clear()
  }

  /** Forgets all maps if any process changed places since they were read. Answers whether it did. One statement. */
  async refresh(): Promise<boolean> {
    if (this.sources === null) return false
    const [{ revision }, current] = await Promise.all([this.sources, divisionRevision(this.db)])
    if (revision === current) return false
    this.reset()
    return true
  }
}
