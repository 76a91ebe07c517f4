import type { Draws } from './draws'
import { countsOf, type Stratum } from './stratum'

/**
 * What one drawing of lots comes to, as a function of a supposed effect τ that is taken off the true members first. All
 * sums are linear or quadratic in τ, so that a whole interval needs the lots drawn only once.
 * effect(τ) = effect0 − τ·effect1 and variance(τ) = variance0 − 2τ·variance1 + τ²·variance2.
 */
export interface LotSums {
  readonly effect0: number
  readonly effect1: number
  readonly variance0: number
  readonly variance1: number
  readonly variance2: number
}

/** A stratum laid out for drawing: true members first. */
interface Laid {
  readonly values: Float64Array
  readonly order: Int32Array
  readonly members: number
  readonly others: number
  /** Sums over all, and over the true members, of values and of their squares. */
  readonly total: number
  readonly totalSquares: number
  readonly memberTotal: number
}

function layOut({ members, others }: Stratum, centre: number): Laid {
  const values = Float64Array.from([...members, ...others], (value) => value - centre)
  let [total, totalSquares, memberTotal] = [0, 0, 0]
  values.forEach((value, at) => {
    total += value
    totalSquares += value * value
    if (at < members.length) memberTotal += value
  })
  const order = Int32Array.from(values, (_, at) => at)
  return { values, order, members: members.length, others: others.length, total, totalSquares, memberTotal }
}

/** A mean near the values: squares of large sums would swallow the spread. */
function centreOf(strata: readonly Stratum[]): number {
  let [sum, count] = [0, 0]
  for (const { members, others } of strata)
    for (const list of [members, others])
      for (const value of list) {
        sum += value
        count++
      }
  return sum / count
}

/** Lots over some strata, each with members and others. */
export class LotStrata {
  private readonly laid: readonly Laid[]
  private readonly members: number
  /** Of the variance of the others' mean: the sum of squared weights over their counts, and degrees of freedom. */
  private readonly otherFactor: number
  private readonly otherFreedom: number

  constructor(strata: readonly Stratum[]) {
    const { members, others } = countsOf(strata)
    const centre = centreOf(strata)
    this.laid = strata.map((stratum) => layOut(stratum, centre))
    this.members = members
    this.otherFactor = this.laid.reduce((sum, part) => sum + (part.members / members) ** 2 / part.others, 0)
    this.otherFreedom = others - strata.length
  }

  /** The members as they are. */
  actual(): LotSums {
    return this.sums()
  }

  /** Members drawn by lot, as many in each stratum as there are. */
  drawn(draws: Draws): LotSums {
    for (const { order, members } of this.laid) draws.choose(order, members)
    return this.sums()
  }

  /**
   * Squared standard error: the spread of the members' differences from the others of their stratum, and the pooled
   * spread of the others. Both are taken from the drawn groups, so unequal spreads do not mislead.
   */
  private sums(): LotSums {
    const whole = { e0: 0, e1: 0, p00: 0, p01: 0, p11: 0, s0: 0, s1: 0, s2: 0 }
    for (const part of this.laid) addStratum(part, whole)
    const { e0, e1, p00, p01, p11, s0, s1, s2 } = whole
    const n = this.members
    const own = 1 / (n * (n - 1))
    const other = this.otherFreedom > 0 ? this.otherFactor / this.otherFreedom : 0
    return {
      effect0: e0 / n,
      effect1: e1 / n,
      variance0: own * (p00 - (e0 * e0) / n) + other * s0,
      variance1: own * (p01 - (e0 * e1) / n) + other * s1,
      variance2: own * (p11 - (e1 * e1) / n) + other * s2,
    }
  }
}

interface WholeSums {
  /** Sum over drawn members of their difference from the mean of the others: e0 − τ·e1. */
  e0: number
  e1: number
  /** The same squared: p00 − 2τ·p01 + τ²·p11. */
  p00: number
  p01: number
  p11: number
  /** Squared deviations of the others from their mean: s0 − 2τ·s1 + τ²·s2. */
  s0: number
  s1: number
  s2: number
}

function addStratum(part: Laid, whole: WholeSums): void {
  const { values, order, members: n1, others: n0, total, totalSquares, memberTotal } = part
  let [sum, squares, trueOnes, trueSum] = [0, 0, 0, 0]
  for (let at = 0; at < n1; at++) {
    const index = order[at] as number
    const value = values[index] as number
    sum += value
    squares += value * value
    if (index >= n1) continue
    trueOnes++
    trueSum += value
  }
  const [u0, u1] = [(total - sum) / n0, (n1 - trueOnes) / n0]
  whole.e0 += sum - n1 * u0
  whole.e1 += trueOnes - n1 * u1
  whole.p00 += squares - 2 * u0 * sum + n1 * u0 * u0
  whole.p01 += trueSum - u1 * sum - u0 * trueOnes + n1 * u0 * u1
  whole.p11 += trueOnes - 2 * u1 * trueOnes + n1 * u1 * u1
  whole.s0 += totalSquares - squares - n0 * u0 * u0
  whole.s1 += memberTotal - trueSum - n0 * u0 * u1
  whole.s2 += n1 - trueOnes - n0 * u1 * u1
}
