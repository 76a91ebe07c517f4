import { DomainError } from '../common/domain-error'
import type { DivisionMap } from '../division/division-map'
import { requirePlace, requireUnitList } from '../division/find-place'
import { type Place, Region, ReportingUnit } from '../division/place'
import { isRegionLevel, type PlaceLevel } from '../division/place-level'

/** Which places are ranked: a list of reporting units, or a level inside a region. */
export interface RankedSet {
  readonly list: string | null
  /** Default: counties, or inside a place the level below it. */
  readonly level: PlaceLevel | null
  /** Default: what the hub is about. */
  readonly within: string | null
}

/** The places to rank, by code, and the place above them. */
export interface PlacesToRank {
  readonly places: readonly Place[]
  readonly above: Place
}

/** Finds the places of a ranking. Refuses with `LIST_UNKNOWN`, `PLACE_UNKNOWN`, `RANKING_LEVEL_WRONG`, `NO_DIVISIONS`. */
export function placesToRank(map: DivisionMap, { list, level, within }: RankedSet): PlacesToRank {
  if (list !== null) {
    const { units } = requireUnitList(map, list)
    const places = units.map((unit) => new ReportingUnit(map, unit))
    const above = places[0]?.parent
    if (above) return { places, above }
  }
  const above = within === null ? homeOf(map) : requirePlace(map, within)
  if (above instanceof ReportingUnit) return { places: townshipsOf(above), above }
  if (!(above instanceof Region)) throw new RankingLevelWrong()
  const wanted = level ?? (above.level === 'COUNTY' ? 'TOWNSHIP' : 'COUNTY')
  if (!isRegionLevel(wanted)) throw new RankingLevelWrong()
  return { places: map.regionsOf(wanted, above.region).map((region) => new Region(map, region)), above }
}

function homeOf(map: DivisionMap): Region {
  if (map.home) return new Region(map, map.home)
  throw new DomainError('NO_DIVISIONS', {
    zh: '还没有载入行政区划，请先运行 hub divisions load。',
    en: 'No divisions are loaded yet; run hub divisions load first.',
  })
}

/** A unit may take single townships out of a county: its townships are those of its villages. */
function townshipsOf(unit: ReportingUnit): Region[] {
  const townships = new Set([...unit.unit.villages].map((index) => unit.map.townshipOf[index]))
  return [...townships].filter((township) => township !== undefined).map((township) => new Region(unit.map, township))
}

class RankingLevelWrong extends DomainError {
  constructor() {
    super('RANKING_LEVEL_WRONG', {
      zh: '排名的层级应为 PROVINCE、CITY、COUNTY 或 TOWNSHIP，范围应为区划或考核单位；村用 villages 排序。',
      en: 'Rank PROVINCE, CITY, COUNTY or TOWNSHIP inside a region or reporting unit; order villages with villages.',
    })
  }
}
