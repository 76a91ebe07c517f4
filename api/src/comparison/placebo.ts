import type { ComparisonGroup } from './choose-group'
import { MIN_MEMBERS, MIN_OTHERS } from './comparison-enums'
import { matchInTurns, Neighbours, neighboursEnough } from './design/match-nearest'
import type { PseudoDesign } from './design/pseudo-groups'
import { NO_KEY } from './design/village-stratum'
import type { ChangeAt } from './difference-strata'
import { Draws } from './statistics/draws'
import { KeyedSums } from './statistics/keyed-sums'
import { LotStrata, type LotSums } from './statistics/permutation-sums'

export const PLACEBO_DRAWS = 499
const PLACEBO_SEED = 20_211_103
/** Villages that a pool must have for each member, or pseudo-clusters would all be the same. */
const VILLAGES_A_MEMBER = 5
/** Statistics equal to this share are a tie. */
const TIE = 1e-9

/** What pseudo-clusters, in which nothing happened, come to. In stored units. */
export interface PlaceboEffects {
  /** Effects of the pseudo-clusters that could be compared, ascending. */
  readonly effects: Float64Array
  /** Share of them, the real one counted in, that lie as far out; null: too few villages for pseudo-clusters. */
  readonly pValue: number | null
}

type Outcome = Pick<LotSums, 'effect0' | 'variance0'>

/**
 * Pseudo-clusters of neighbours: a village outside clusters drawn by lot and those next to it by code, as many as the
 * cluster has members, compared by the same design with the rest. What strikes neighbours together, as a hail storm, a
 * road or one zealous township, strikes them too: village by village no test can see that. `statistic` is the effect of
 * the cluster over its standard error, for villages of larger incomes swing wider.
 */
export function placeboEffects(
  { pool, pseudo }: Pick<ComparisonGroup, 'pool' | 'pseudo'>,
  changeAt: ChangeAt,
  members: number,
  statistic: number,
): PlaceboEffects {
  const reporting = pool.filter((index) => !Number.isNaN(changeAt(index)) && pseudo.keyOf(index) !== NO_KEY)
  if (members < MIN_MEMBERS || reporting.length < Math.max(VILLAGES_A_MEMBER * members, members + MIN_OTHERS))
    return { effects: new Float64Array(), pValue: null }
  const outcomeOf = judge(reporting, pseudo, changeAt, members)
  const draws = new Draws(PLACEBO_SEED)
  const outcomes: Outcome[] = []
  for (let draw = 0; draw < PLACEBO_DRAWS; draw++) {
    const start = draws.below(reporting.length)
    const places = Int32Array.from({ length: members }, (_, at) => (start + at) % reporting.length)
    const outcome = outcomeOf(places)
    if (outcome) outcomes.push(outcome)
  }
  const own = Math.abs(statistic) * (1 - TIE)
  const farther = outcomes.filter(({ effect0, variance0 }) => Math.abs(effect0) >= own * Math.sqrt(variance0)).length
  return {
    effects: Float64Array.from(outcomes, ({ effect0 }) => effect0).sort(),
    pValue: outcomes.length === 0 ? null : (1 + farther) / (1 + outcomes.length),
  }
}

/** What the villages at some places of a pool come to against the others; null: too few of them can be compared. */
function judge(
  pool: Int32Array,
  design: PseudoDesign,
  changeAt: ChangeAt,
  members: number,
): (places: Int32Array) => Outcome | null {
  if (design.by === 'KEY') {
    const sums = new KeyedSums(Float64Array.from(pool, changeAt), Array.from(pool, design.keyOf))
    return (places) => {
      const outcome = sums.outcome(places)
      return outcome && outcome.members >= MIN_MEMBERS ? outcome : null
    }
  }
  const { scaled: covariates, keyOf, matches } = design
  const neighbours = new Neighbours(pool, { covariates, keyOf }, neighboursEnough(members, matches))
  return (places) => {
    const villages = places.map((place) => pool[place] as number)
    const strata = matchInTurns(villages, neighbours, matches).map((others, at) => ({
      members: Float64Array.of(changeAt(villages[at] as number)),
      others: Float64Array.from(others, changeAt),
    }))
    const compared = strata.filter(({ others }) => others.length > 0)
    return compared.length < MIN_MEMBERS ? null : new LotStrata(compared).actual()
  }
}
