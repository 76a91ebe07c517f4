import type { Likeness } from '../design/likeness'
import { Draws } from '../statistics/draws'

/** How invented villages behave. Incomes in 万元, in four years: two before the base, the base, and a year with the cluster. */
export interface World {
  readonly members: number
  readonly others: number
  /** Spread of incomes between villages: log-normal as in life, or normal. */
  readonly incomes: 'SKEWED' | 'NORMAL'
  /** How many times as much as others members vary from year to year. */
  readonly memberSpread?: number
  /** How many times as much income members have from the start. */
  readonly memberLevel?: number
  /** Whether the effect is another one in each member; its mean over the members is what is to be found. */
  readonly unevenEffect?: true
  /** Share of income that neighbours gain or lose together, as a standard deviation, in runs of `NEIGHBOURS`. */
  readonly localShock?: number
}

/** Villages of one county over the years. Members stand first. */
export interface Panel {
  readonly before: Float64Array
  readonly base: Float64Array
  readonly now: Float64Array
  readonly likeness: Likeness
  /** The mean effect in the members: the truth. */
  readonly truth: number
}

/** Villages that a local shock strikes together: as many as a cluster has. */
export const NEIGHBOURS = 10
const MEDIAN_INCOME = 12
const CATEGORIES = 3
/** Edges of bands, as those of collective income. */
const BAND_EDGES = [5, 10, 50, 100]
const NOISE = 0.25
const COUNTY_SHOCK = 0.15

/** A list of each village's number by a rule. */
const each = (count: number, of: (at: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => of(at))

/**
 * Invents a county. A village has a level of its own; each year the county has a shock that all share, and each village
 * luck of its own in proportion to its level, with a tail to the right. In the last year members gain an effect.
 */
export function simulatePanel(world: World, effect: number, seed: number): Panel {
  const draws = new Draws(seed)
  const count = world.members + world.others
  const isMember = (at: number) => at < world.members
  const level = each(count, (at) => {
    const spread = world.incomes === 'SKEWED' ? Math.exp(0.9 * draws.normal()) : 1 + 0.2 * draws.normal()
    return MEDIAN_INCOME * spread * (isMember(at) ? (world.memberLevel ?? 1) : 1)
  })
  const luck = (at: number): number => {
    const own = world.incomes === 'SKEWED' ? Math.exp(draws.normal() * 0.8) - Math.exp(0.32) : draws.normal()
    return NOISE * own * (isMember(at) ? (world.memberSpread ?? 1) : 1)
  }
  const year = (): Float64Array => {
    const shock = COUNTY_SHOCK * draws.normal()
    return each(count, (at) => (level[at] as number) * (1 + shock + luck(at)))
  }
  const [before, base, after] = [year(), year(), year()]
  const local = each(Math.ceil(count / NEIGHBOURS), () => (world.localShock ?? 0) * draws.normal())
  const effects = each(world.members, () => (world.unevenEffect ? effect * 2 * draws.next() : effect))
  const now = after.map((value, at) => {
    const struck = value + (level[at] as number) * (local[Math.floor(at / NEIGHBOURS)] as number)
    return isMember(at) ? struck + (effects[at] as number) : struck
  })
  return {
    before,
    base,
    now,
    likeness: {
      counties: new Int32Array(count),
      cities: new Int32Array(count),
      categories: Uint8Array.from({ length: count }, () => draws.below(CATEGORIES)),
      bands: Int8Array.from(base, (income) => BAND_EDGES.filter((edge) => income >= edge).length),
    },
    truth: effects.reduce((sum, one) => sum + one, 0) / world.members,
  }
}
