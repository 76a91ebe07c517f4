import { LRUCache } from 'lru-cache'
import { todayInShanghai } from '../common/calendar'
import type { Database } from '../db/database'
import { buildMap, type TerritoryCodes } from './build-map'
import { type ConfirmedMerge, confirmedMerges, type UnitMemberRow, unitMembers } from './division.query'
import type { DivisionMap } from './division-map'
import { divisionRevision } from './division-write.query'
import { buildUnitLists } from './map-units'
import { unitListsWithin } from './territory-units'
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

/** Maps by day: all that is known, or what lies in a territory. */
export interface MapsByDay {
  /** The revision of places that the maps show; null until one was asked for. */
  readonly revision: number | null
  /** The map of a day, `YYYY-MM-DD`; null: of today. Before the first list it is empty. */
  mapOn(day: string | null): Promise<DivisionMap>
}

/** Maps of territories that are kept. */
const KEPT_TERRITORIES = 500

/** All maps of one revision of places. Reads the database once for all of them, builds each when it is asked for. */
export class MapSet implements MapsByDay {
  private sources: Promise<MapSources> | null = null
  private readonly maps = new Map<string, DivisionMap>()
  private readonly territories = new LRUCache<string, DivisionMap>({ max: KEPT_TERRITORIES })
  private read: number | null = null

  constructor(private readonly db: Database) {}

  get revision(): number | null {
    return this.read
  }

  async mapOn(day: string | null): Promise<DivisionMap> {
    return this.mapFrom(await this.load(), day)
  }

  /** Maps that hold nothing but some divisions, by their internal ids, and all below them. */
  within(divisionIds: readonly number[]): MapsByDay {
    const set = this
    return {
      get revision() {
        return set.revision
      },
      mapOn: async (day) => {
        const sources = await set.load()
        return set.territoryOf(sources, set.mapFrom(sources, day), divisionIds)
      },
    }
  }

  private mapFrom(sources: MapSources, day: string | null): DivisionMap {
    const wanted = day ?? todayInShanghai()
    const validFrom = sources.changeDays.findLast((change) => change <= wanted) ?? BEGINNING
    const key = `${validFrom}@${sources.revision}`
    const map = this.maps.get(key) ?? buildOn(sources, validFrom, key, null)
    this.maps.set(key, map)
    return map
  }

  private territoryOf(sources: MapSources, whole: DivisionMap, divisionIds: readonly number[]): DivisionMap {
    const key = `${whole.key}/${divisionIds.join('+')}`
    const prefixes = divisionIds.flatMap((id) => codeOn(whole, id) ?? [])
    const map = this.territories.get(key) ?? buildOn(sources, whole.validFrom, key, { whole, prefixes })
    this.territories.set(key, map)
    return map
  }

  private load(): Promise<MapSources> {
    this.sources ??= readSources(this.db).then(
      (sources) => {
        this.read = sources.revision
        return sources
      },
      (error: unknown) => {
        this.sources = null
        throw error
      },
    )
    return this.sources
  }
}

/** The code of a division on a map; null when it is not on it. */
function codeOn(map: DivisionMap, id: number): string | null {
  const index = map.villageIndexById(id)
  return map.regionById(id)?.code ?? map.villageCodes[index] ?? null
}

function buildOn(
  { versions, merges, members }: MapSources,
  validFrom: string,
  key: string,
  territory: TerritoryCodes | null,
): DivisionMap {
  const inEffect = merges.filter(({ effectiveOn }) => effectiveOn <= validFrom)
  return buildMap(versions, {
    key,
    validFrom,
    mergedInto: new Map(inEffect.map(({ fromId, intoId }) => [fromId, intoId])),
    // Merges come earliest first, so the last day stays.
    tookInOn: new Map(inEffect.map(({ intoId, effectiveOn }) => [intoId, effectiveOn])),
    territory,
    unitLists: (map) => (territory ? unitListsWithin(map, territory.whole) : buildUnitLists(map, members)),
  })
}

/** The maps of this process: the newest set. A request keeps the set it began with, from start to end. */
export class DivisionMaps {
  private set: MapSet

  constructor(private readonly db: Database) {
    this.set = new MapSet(db)
  }

  /** The newest set this process knows of. */
  current(): MapSet {
    return this.set
  }

  /** The map of a day in the newest set; null: of today. */
  mapOn(day: string | null): Promise<DivisionMap> {
    return this.set.mapOn(day)
  }

  /** Forgets all maps: after places were changed by this process. */
  reset(): void {
    this.set = new MapSet(this.db)
  }

  /** Forgets all maps if any process changed places since they were read. Answers whether it did. One statement. */
  async refresh(): Promise<boolean> {
    const known = this.set
    if (known.revision === null) return false
    const newest = await divisionRevision(this.db)
    if (known.revision === newest || known !== this.set) return false
    this.reset()
    return true
  }
}
