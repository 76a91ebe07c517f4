import { Village } from '../division/place'
import { offsetPage } from '../selection/offset-page'
import type { VillageCategory } from '../village/village-category'
import { weightsOf } from './balance'
import { countedVillages } from './compare-period'
import type { ComparedMember, ComparedVillage, ComparedVillageConnection } from './comparison-group.types'
import { distanceBetween } from './design/match-nearest'
import type { Comparison } from './make-comparison'
import { shownMean } from './shown-numbers'

/** A page of the comparison villages, by code. */
export function comparedVillages(comparison: Comparison, first: number, offset: number): ComparedVillageConnection {
  const { group, frame } = comparison
  const weights = weightsOf(group.strata)
  const memberOf = new Map<number, number>()
  if (group.scaled)
    for (const { members, others } of group.strata)
      for (const index of others) memberOf.set(index, members[0] as number)
  const all = [...weights.keys()].sort((one, other) => one - other)
  return offsetPage(all, first, offset, (index): ComparedVillage => {
    const member = memberOf.get(index)
    return {
      village: new Village(frame.map, index),
      weight: weights.get(index) as number,
      matchedTo: member === undefined ? null : new Village(frame.map, member),
      distance: member === undefined ? null : distanceBetween(group.scaled ?? [], member, index),
      baseline: shown(comparison, frame.latest.base(index)) as number,
      latest: shown(comparison, frame.latest.now(index)) as number,
    }
  })
}

const shown = ({ query }: Comparison, stored: number): number | null => shownMean(query.measure, stored)

/** The villages of the cluster, by code, with how the comparison takes each. `categoryOf` null: no categories are asked. */
export function comparedMembers(
  comparison: Comparison,
  categoryOf: ((index: number) => VillageCategory | null) | null,
): ComparedMember[] {
  const { group, frame, members } = comparison
  const counted = countedVillages(frame, members, frame.latest)
  return Array.from(members.core, (index) => {
    const stratum = group.strata.find((some) => some.members.includes(index))
    const [baseline, latest] = [frame.latest.base(index), frame.latest.now(index)]
    const others = stratum?.others.length ?? 0
    const hasBoth = !Number.isNaN(baseline) && !Number.isNaN(latest)
    return {
      village: new Village(frame.map, index),
      counts: counted.has(index),
      isCompared: counted.has(index) && others > 0 && hasBoth,
      category: categoryOf?.(index) ?? null,
      others,
      baseline: shown(comparison, baseline),
      latest: shown(comparison, latest),
    }
  })
}
