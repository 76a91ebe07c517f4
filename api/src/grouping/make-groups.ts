import type { GraphQLResolveInfo } from 'graphql'
import { todayInShanghai } from '../common/calendar'
import { parsePeriod } from '../common/period'
import { requireUnitList } from '../division/find-place'
import { indexesOf } from '../measure/gather'
import type { VillageScope } from '../measure/village-scope'
import { filterVillages } from '../selection/filter-villages'
import type { VillageWhere } from '../selection/village-where'
import { groupsHaving, orderGroups } from './choose-groups'
import type { GroupHaving, GroupOrder } from './group-inputs'
import { GroupSets } from './group-sets'
import { groupVillages } from './group-villages'
import { FirstWrong, MAX_GROUPS, MinVillagesWrong } from './grouping-errors'
import { keysAsked } from './read-grouping'
import { FEW_VILLAGES, VillageGroup, VillageGroups } from './village-group'
import type { KeyAsked } from './village-group-key'
import { type GroupingContext, VillageGrouping } from './village-grouping'

/** How villages are to be grouped, beside the keys. */
export interface GroupingQuery {
  readonly period: string
  readonly where: VillageWhere
  readonly scope: VillageScope
  readonly list: string | null
  readonly having: readonly GroupHaving[]
  readonly orderBy: readonly GroupOrder[]
  readonly first: number
  /** Null: the least that the keys allow. */
  readonly minVillages: number | null
  readonly asOf: string | null
}

/**
 * Groups villages by the keys that an operation selects. Refuses with `FIRST_WRONG`, `MIN_VILLAGES_WRONG`,
 * `LIST_UNKNOWN`, and what keys, conditions and figures refuse.
 */
export async function makeGroups(
  context: GroupingContext,
  query: GroupingQuery,
  info: GraphQLResolveInfo,
): Promise<VillageGroups> {
  const { first, having, orderBy } = query
  if (first < 1 || first > MAX_GROUPS) throw new FirstWrong(first)
  const asked = keysAsked(info)
  const minVillages = leastVillages(asked, query.minVillages)
  const grouping = await groupBy(context, query, asked, minVillages)
  const passing = await groupsHaving(context, grouping, having)
  const ordered = await orderGroups(context, grouping, passing, orderBy)
  const [shown, others] = [ordered.slice(0, first), ordered.slice(first)]
  return Object.assign(new VillageGroups(), {
    period: grouping.period.key,
    groups: shown.map((group) => new VillageGroup(grouping, { kind: 'GROUP', group })),
    rest: others.length === 0 ? null : new VillageGroup(grouping, { kind: 'REST', groups: others }),
    total: new VillageGroup(grouping, { kind: 'TOTAL' }),
    groupCount: ordered.length,
    overlapping: grouping.sets.grouped.overlapping,
    minVillages,
  })
}

/** Places may be shown however few villages they have; anything that marks villages out may not. */
function leastVillages(keys: readonly KeyAsked[], asked: number | null): number {
  const least = keys.every(({ key }) => key.namesPlaces) ? 1 : FEW_VILLAGES
  if (asked !== null && asked < least) throw new MinVillagesWrong(asked, least)
  return asked ?? least
}

async function groupBy(
  context: GroupingContext,
  { period: key, where, scope, list, asOf }: GroupingQuery,
  asked: readonly KeyAsked[],
  minVillages: number,
): Promise<VillageGrouping> {
  const { figures, db, maps } = context
  const map = await maps.mapOn(asOf)
  if (list !== null) requireUnitList(map, list)
  const period = parsePeriod(key)
  const onDay = asOf ?? todayInShanghai()
  const mask = await filterVillages(map, where, { figures, db, onDay })
  const scopeMask = await figures.mask(map, scope, key)
  const members = indexesOf(mask, scopeMask)
  const sources = { map, figures, db, period, onDay: period.endsOn, list }
  const keys = await Promise.all(
    asked.map(async (one) => ({ ...one, classes: await one.key.classify(sources, one.args) })),
  )
  const grouped = groupVillages(
    members,
    keys.map(({ classes }) => classes),
  )
  return new VillageGrouping(period, new GroupSets(map, members, grouped, minVillages), keys, onDay, context)
}
