import type { DivisionMap } from '../division/division-map'
import { chooseClusters, type SampleCluster, type SampleMember } from './choose-clusters'
import { chooseCounties } from './choose-counties'
import { chooseLate, chooseSilent } from './choose-late'
import { chooseListings, type SampleListing } from './choose-listings'
import { chooseVillages } from './choose-villages'
import type { SampleOptions } from './sample-options'

/**
 * What is decided before a row is written: which villages, which are supported, which work together, which are late.
 */
export interface SamplePlan {
  readonly map: DivisionMap
  readonly options: SampleOptions
  /** Indexes on the map of the villages to write, ascending. */
  readonly villages: Int32Array
  /** By village index; villages that are not supported are absent. */
  readonly listings: ReadonlyMap<number, readonly SampleListing[]>
  readonly clusters: readonly SampleCluster[]
  /** By village index, with the cluster that it is or was in. */
  readonly memberships: ReadonlyMap<number, SampleMember & { readonly cluster: SampleCluster }>
  /** Indexes of the villages whose newest yearly figures are not in yet. */
  readonly late: ReadonlySet<number>
  /** Indexes of the villages that handed in no figures for `SILENT_YEAR`. */
  readonly silent: ReadonlySet<number>
  /** Codes of the counties whose governance falls back in the round. */
  readonly declining: ReadonlySet<string>
}

/**
 * Decides for the whole map and keeps what lies inside `within`, so that a part of the sample agrees with the whole.
 */
export function planSample(map: DivisionMap, options: SampleOptions): SamplePlan {
  const { seed, within } = options
  const isInside = (village: number) => (map.villageCodes[village] as string).startsWith(within)
  const all = chooseVillages(map, seed, options.everyVillage)
  const clusters = chooseClusters(map, all, seed)
  const memberships = new Map(
    clusters.flatMap((cluster) => cluster.members.map((member) => [member.village, { ...member, cluster }] as const)),
  )
  return {
    map,
    options,
    villages: all.filter(isInside),
    listings: chooseListings(map, all, (village) => memberships.has(village), seed),
    clusters: clusters.filter((cluster) => isInside(cluster.lead)),
    memberships,
    late: chooseLate(map, all, seed),
    silent: chooseSilent(map, all, seed),
    declining: new Set(chooseCounties(map, all, 'declining-county', seed).map(({ county }) => county.code)),
  }
}
