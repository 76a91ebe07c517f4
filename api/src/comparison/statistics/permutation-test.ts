import { Draws } from './draws'
import { LotStrata, type LotSums } from './permutation-sums'
import { comparable, countsOf, type Stratum } from './stratum'

/** Ends of the interval of an effect; null: unbounded, for there are too few ways to draw lots. */
export interface EffectBounds {
  readonly low: number | null
  readonly high: number | null
}

export const LOT_DRAWS = 1_999
export const CONFIDENCE = 0.95
/** One seed for all comparisons: the same villages give the same answer on every day and machine. */
export const LOT_SEED = 20_211_103

/** Statistics equal to this share are a tie: a lot that falls as it is must count. */
const TIE = 1e-9
/** Ends of intervals are found to this share of their distance. */
const PRECISION = 1e-5
const DOUBLINGS = 40
/** Numbers that a lot is kept as. */
const NUMBERS = 5

/**
 * Could lots have done it? Members are drawn by lot inside their strata, and each lot is judged by the size of its effect
 * over its own standard error (a studentised permutation test). Where membership makes no difference the p-value is right
 * for any number of villages and any skew; dividing by the standard error keeps it near where members spread more than
 * others. The interval holds the effects that the same test does not reject. docs/methods/comparison.md has the trials.
 */
export class PermutationTest {
  private readonly actual: LotSums
  /** The lots, five numbers each: many are looked through many times. */
  private readonly lots: Float64Array

  /** At least two members and one other, or it throws: without them there is no spread to judge by. */
  constructor(strata: readonly Stratum[], draws = LOT_DRAWS, seed = LOT_SEED) {
    const compared = comparable(strata)
    if (countsOf(compared).members < 2) throw new Error('A permutation test needs two members to know their spread')
    const laid = new LotStrata(compared)
    this.actual = laid.actual()
    this.lots = new Float64Array(draws * NUMBERS)
    const source = new Draws(seed)
    for (let draw = 0; draw < draws; draw++) {
      const { effect0, effect1, variance0, variance1, variance2 } = laid.drawn(source)
      const at = draw * NUMBERS
      this.lots[at] = effect0
      this.lots[at + 1] = effect1
      this.lots[at + 2] = variance0
      this.lots[at + 3] = variance1
      this.lots[at + 4] = variance2
    }
  }

  /** The effect. */
  get effect(): number {
    return this.actual.effect0
  }

  /** The effect over its standard error. */
  get statistic(): number {
    const { effect0, effect1, variance0, variance1, variance2 } = this.actual
    return ratio(effect0, effect1, variance0, variance1, variance2, 0)
  }

  /** Two-sided p-value of a supposed effect: the share of lots, the actual one among them, that lie as far from it. */
  pValue(supposed = 0): number {
    const { actual, lots } = this
    const { effect0, effect1, variance0, variance1, variance2 } = actual
    const own = Math.abs(ratio(effect0, effect1, variance0, variance1, variance2, supposed)) * (1 - TIE)
    let farther = 1
    for (let at = 0; at < lots.length; at += NUMBERS) {
      const e0 = lots[at] as number
      const e1 = lots[at + 1] as number
      const v0 = lots[at + 2] as number
      const v1 = lots[at + 3] as number
      const v2 = lots[at + 4] as number
      if (abs(ratio(e0, e1, v0, v1, v2, supposed)) >= own) farther++
    }
    return farther / (lots.length / NUMBERS + 1)
  }

  /** The effects that are not rejected. Takes some fifty looks through the lots. */
  interval(): EffectBounds {
    return { low: this.end(-1), high: this.end(1) }
  }

  /** The farthest effect on one side that is not rejected. */
  private end(side: 1 | -1): number | null {
    const { effect0: centre, variance0 } = this.actual
    const holds = (distance: number) => this.pValue(centre + side * distance) > 1 - CONFIDENCE
    let outside = Math.sqrt(Math.max(0, variance0))
    if (outside === 0) return centre
    for (let doubling = 0; holds(outside); doubling++) {
      if (doubling === DOUBLINGS) return null
      outside *= 2
    }
    let inside = 0
    while (outside - inside > PRECISION * outside) {
      const middle = (inside + outside) / 2
      if (holds(middle)) inside = middle
      else outside = middle
    }
    return centre + side * outside
  }
}

/** Taken once: a look at a global in a loop of millions is dear where globals are guarded. */
const { abs, sqrt } = Math
const { POSITIVE_INFINITY } = Number

/** Squared standard errors below this share of their parts are nothing but rounding. */
const ROUNDING = 1e-12

/** The effect of a lot over its standard error, were a supposed effect taken off the true members. */
function ratio(e0: number, e1: number, v0: number, v1: number, v2: number, supposed: number): number {
  const effect = e0 - supposed * e1
  const variance = v0 - 2 * supposed * v1 + supposed * supposed * v2
  const least = ROUNDING * (abs(v0) + supposed * supposed * abs(v2))
  if (variance > least) return effect / sqrt(variance)
  return abs(effect) <= sqrt(least) ? 0 : POSITIVE_INFINITY
}
