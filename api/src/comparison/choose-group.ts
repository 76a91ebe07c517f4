import { candidatesAround } from './candidate-pool'
import type { ClusterMembers } from './cluster-members'
import type { ComparisonDesign, ComparisonStep } from './comparison-enums'
import { type ComparisonContext, type ComparisonFrame, counts } from './comparison-frame'
import { type Likeness, likenessKey } from './design/likeness'
import { covariatesOf } from './design/load-covariates'
import { likenessOf } from './design/load-likeness'
import { matchNearest, type Scaled, scale } from './design/match-nearest'
import type { PseudoDesign } from './design/pseudo-groups'
import { regionsHolding, villageRegions } from './design/village-regions'
import { NO_KEY, type VillageStratum } from './design/village-stratum'
import { type TriedStep, triedStep, WIDENING, widen } from './design/widen'

/** Whom the members of a cluster are compared with. */
export interface ComparisonGroup {
  readonly strata: readonly VillageStratum[]
  /** What members and their comparison villages have in common. */
  readonly step: ComparisonStep
  /** Every step up to that one, the strictest first. */
  readonly tried: readonly TriedStep[]
  /** Villages from which the group was chosen: of the counties of the members, or of their cities, ascending. */
  readonly pool: Int32Array
  /** Of matching: the scale that distances are measured on. */
  readonly scaled: readonly Scaled[] | null
  /** The same choice for other villages, as if they were the cluster: for placebos. */
  readonly pseudo: PseudoDesign
}

/** How the group is to be chosen. */
export interface GroupTerms {
  readonly design: ComparisonDesign
  /** Of MATCHED: villages for each member. */
  readonly matches: number
}

/** Chooses the comparison group of a cluster. */
export async function chooseGroup(
  { db, figures }: Pick<ComparisonContext, 'db' | 'figures'>,
  frame: ComparisonFrame,
  members: ClusterMembers,
  { design, matches }: GroupTerms,
): Promise<ComparisonGroup> {
  const core = members.core.filter((index) => counts(frame, index) && !Number.isNaN(frame.latest.base(index)))
  if (design === 'ALL_OUTSIDE') return allOutside(frame, core)
  if (design === 'SAME_COUNTY') return alike(frame, core, await likenessOf(db, figures, frame))
  const pool = candidatesAround(frame, 'COUNTY', core)
  const scaled = scale(await covariatesOf(figures, frame), Int32Array.from([...core, ...pool]))
  const keyOf = countyOf(frame)
  const strata = matchNearest(core, pool, { covariates: scaled, keyOf, matches })
  const pseudo = { by: 'NEAREST', scaled, matches, keyOf } as const
  return { strata, step: 'COUNTY', tried: [triedStep('COUNTY', core.length, strata)], pool, scaled, pseudo }
}

/** The county of a village by its index, where only the place counts. */
function countyOf({ map }: ComparisonFrame): (index: number) => number {
  const { counties } = villageRegions(map)
  return (index) => counties[index] ?? NO_KEY
}

/** All candidates of each county that holds members: clusters of one county share the list, and what is summed over it. */
function allOutside(frame: ComparisonFrame, core: Int32Array): ComparisonGroup {
  const keyOf = countyOf(frame)
  const strata = regionsHolding(frame.map, 'COUNTY', core).map((region): VillageStratum => {
    const members = core.filter((index) => keyOf(index) === region)
    return { members, others: candidatesAround(frame, 'COUNTY', members) }
  })
  const pool = candidatesAround(frame, 'COUNTY', core)
  const tried = [triedStep('COUNTY', core.length, strata)]
  return { strata, step: 'COUNTY', tried, pool, scaled: null, pseudo: { by: 'KEY', keyOf } }
}

/** Villages that are alike by the strictest step that finds enough; only the last step looks beyond the county. */
function alike(frame: ComparisonFrame, core: Int32Array, likeness: Likeness): ComparisonGroup {
  const group = (
    pool: Int32Array,
    within: readonly ComparisonStep[],
    before: readonly TriedStep[],
  ): ComparisonGroup => {
    const { strata, step, tried } = widen(likeness, core, pool, within)
    const pseudo = { by: 'KEY', keyOf: likenessKey(likeness, step) } as const
    return { strata, step, tried: [...before, ...tried], pool, scaled: null, pseudo }
  }
  const inCounty = WIDENING.filter((step) => step !== 'CITY')
  const near = group(candidatesAround(frame, 'COUNTY', core), inCounty, [])
  if (near.tried.at(-1)?.isEnough) return near
  return group(candidatesAround(frame, 'CITY', core), ['CITY'], near.tried)
}
