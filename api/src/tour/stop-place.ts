import type { Cluster } from '../cluster/cluster.entity'
import { ClusterPlace, memberIndexes } from '../cluster/cluster-place'
import { DomainError } from '../common/domain-error'
import type { DivisionMap } from '../division/division-map'
import { type Place, Village } from '../division/place'
import type { SnapshotCounty, SnapshotMember } from './snapshot.types'
import type { TourStopRow } from './tour.entity'
import type { TourContext } from './tour-context'

/** What a stop is of: a cluster with its members of a day, or a village. */
export interface StopPlace {
  readonly place: Place
  /** Null where the stop is a village. */
  readonly cluster: Cluster | null
  readonly villages: readonly Village[]
}

/** The cluster or village of a stop has ceased to be, or was never handed in. */
export class StopPlaceGone extends DomainError {
  constructor({ code, title, clusterCode }: TourStopRow) {
    super(
      'TOUR_STOP_GONE',
      clusterCode === null
        ? {
            zh: `站点“${title}”的村已不在当前区划中，请改选。`,
            en: `The village of the stop "${title}" is no longer on the map; choose another.`,
          }
        : {
            zh: `站点“${title}”的片区“${clusterCode}”不存在，或已没有成员村，请改选。`,
            en: `The cluster "${clusterCode}" of the stop "${title}" does not exist or has no member; choose another.`,
          },
      { stop: code },
    )
  }
}

/** The place of a stop on a map and day. Refuses with `TOUR_STOP_GONE`. */
export async function placeOfStop(
  { clusterLoaders }: Pick<TourContext, 'clusterLoaders'>,
  map: DivisionMap,
  onDay: string,
  stop: TourStopRow,
): Promise<StopPlace> {
  if (stop.clusterCode === null) {
    const index = map.villageIndexById(stop.villageId ?? -1)
    if (index < 0) throw new StopPlaceGone(stop)
    const village = new Village(map, index)
    return { place: village, cluster: null, villages: [village] }
  }
  const [cluster, memberships] = await Promise.all([
    clusterLoaders.clusterByCode.load(stop.clusterCode),
    clusterLoaders.membersOfCluster(onDay).load(stop.clusterCode),
  ])
  const indexes = memberIndexes(map, memberships)
  if (!cluster || indexes.length === 0) throw new StopPlaceGone(stop)
  return {
    place: new ClusterPlace(map, cluster, indexes),
    cluster,
    villages: [...indexes].map((index) => new Village(map, index)),
  }
}

/** The villages of a cluster as visitors see them, the lead first; [] of a village. */
export function membersShown({ cluster, villages }: StopPlace): SnapshotMember[] {
  if (!cluster) return []
  const shown = villages.map((village) => ({
    name: village.name,
    township: village.parent.name,
    isLead: village.id === cluster.leadVillageId,
  }))
  return shown.sort((one, other) => Number(other.isLead) - Number(one.isLead))
}

/** Names of the places above a stop, from the city down: visitors know their province. */
export const namesAbove = ({ place }: StopPlace): string[] =>
  [...place.path].filter(({ level }) => level !== 'PROVINCE').map(({ name }) => name)

/** The counties in which the villages of a stop lie, by code. */
export function countiesOf({ villages }: StopPlace): SnapshotCounty[] {
  const nameByCode = new Map(
    villages
      .flatMap((village) => village.path.filter(({ level }) => level === 'COUNTY'))
      .map(({ code, name }) => [code, name]),
  )
  return [...nameByCode].map(([code, name]) => ({ code, name })).sort((one, other) => (one.code < other.code ? -1 : 1))
}
