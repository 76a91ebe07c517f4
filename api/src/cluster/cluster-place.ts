import { Field, ObjectType } from 'type-graphql'
import type { DivisionMap, MapRegion } from '../division/division-map'
import { Place, Region, type VillageSet } from '../division/place'
import type { PlaceLevel } from '../division/place-level'
import { Cluster } from './cluster.entity'

/** Before the code of a cluster where a place is named. */
export const CLUSTER_PREFIX = 'cluster:'

@ObjectType('ClusterPlace', {
  implements: Place,
  description:
    'A cluster as a place: its members on a day. They are the same villages for every period that is asked of it.',
})
export class ClusterPlace extends Place {
  constructor(
    readonly map: DivisionMap,
    readonly owner: Cluster,
    /** Indexes of its members on the map, ascending. */
    readonly members: Int32Array,
  ) {
    super()
  }

  get code(): string {
    return `${CLUSTER_PREFIX}${this.owner.code}`
  }

  get name(): string {
    return this.owner.name
  }

  get level(): PlaceLevel {
    return 'CLUSTER'
  }

  get parent(): Region | null {
    const region = regionAround(this.map, this.members)
    return region && new Region(this.map, region)
  }

  get villageSet(): VillageSet {
    return { indexes: this.members }
  }

  /** Null where a member was not there: the others alone are not the cluster. */
  onMap(map: DivisionMap): ClusterPlace | null {
    const members = this.members.map((index) => map.villageIndexById(this.map.villageIds[index] as number)).sort()
    return members.some((index) => index < 0) ? null : new ClusterPlace(map, this.owner, members)
  }

  @Field(() => Cluster, { simple: true, description: 'The cluster.' })
  get cluster(): Cluster {
    return this.owner
  }
}

/** Indexes on a map of some members, ascending, each once; those that are not on it are left out. */
export function memberIndexes(map: DivisionMap, members: readonly { readonly villageId: number }[]): Int32Array {
  const indexes = new Set(members.map(({ villageId }) => map.villageIndexById(villageId)))
  indexes.delete(-1)
  return Int32Array.from(indexes).sort()
}

/** The lowest region that holds some villages; what the hub is about where there are none. */
function regionAround(map: DivisionMap, members: Int32Array): MapRegion | null {
  const [first, last] = [members[0], members.at(-1)]
  if (first === undefined || last === undefined) return map.home
  let region: MapRegion | null = map.townshipOf[first] as MapRegion
  while (region !== null && last >= region.end) region = region.parent
  return region
}
