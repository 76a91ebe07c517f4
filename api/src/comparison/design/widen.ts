import { type ComparisonStep, MIN_OTHERS } from '../comparison-enums'
import { type Likeness, likenessKey } from './likeness'
import { reachOf, stratify, type VillageStratum } from './village-stratum'

/** The strictest first; each later one gives up a likeness. */
export const WIDENING: readonly ComparisonStep[] = ['COUNTY_CATEGORY_BAND', 'COUNTY_CATEGORY', 'COUNTY', 'CITY']

/** Below this share of members with somebody to be compared with the group is widened: as coverage, domain.md §4.3. */
const MIN_MEMBER_SHARE = 0.8

/** A step that was tried. */
export interface TriedStep {
  readonly step: ComparisonStep
  /** Members with somebody to be compared with. */
  readonly members: number
  /** Villages to compare with. */
  readonly others: number
  readonly isEnough: boolean
}

/** What a step found for so many members, and whether that is enough to compare them. */
export function triedStep(step: ComparisonStep, members: number, strata: readonly VillageStratum[]): TriedStep {
  const reach = reachOf(strata)
  const isEnough = reach.others >= MIN_OTHERS && reach.members >= MIN_MEMBER_SHARE * members
  return { step, ...reach, isEnough }
}

export interface Widened {
  readonly strata: VillageStratum[]
  readonly step: ComparisonStep
  /** Every step up to the one that was taken. */
  readonly tried: readonly TriedStep[]
}

/** Takes the strictest step that finds enough villages for enough members; the last one, if none does. */
export function widen(
  likeness: Likeness,
  members: Int32Array,
  candidates: Int32Array,
  steps: readonly ComparisonStep[] = WIDENING,
): Widened {
  const tried: TriedStep[] = []
  let [strata, taken]: [VillageStratum[], ComparisonStep] = [[], 'CITY']
  for (const step of steps) {
    strata = stratify(members, candidates, likenessKey(likeness, step))
    taken = step
    const found = triedStep(step, members.length, strata)
    tried.push(found)
    if (found.isEnough) break
  }
  return { strata, step: taken, tried }
}
