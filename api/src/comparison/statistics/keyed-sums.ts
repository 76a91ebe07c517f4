import type { LotSums } from './permutation-sums'

/** What some villages come to against the others of their keys. */
export type KeyedOutcome = Pick<LotSums, 'effect0' | 'variance0'> & { readonly members: number }

/**
 * Differences of villages by the key of their stratum, summed once, so that what any few of them come to against all
 * others takes a look at these few only.
 */
export class KeyedSums {
  private readonly totals = new Map<number, { count: number; sum: number; squares: number }>()
  private readonly centre: number

  constructor(
    private readonly values: Float64Array,
    private readonly keys: readonly number[],
  ) {
    // Squares of large sums would swallow the spread.
    this.centre = values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
    values.forEach((value, at) => {
      const key = keys[at] as number
      const total = this.totals.get(key) ?? { count: 0, sum: 0, squares: 0 }
      this.totals.set(key, total)
      add(total, value - this.centre)
    })
  }

  /** Effect and squared standard error of the villages at some places, as `LotStrata` has them; null: none compares. */
  outcome(places: Int32Array): KeyedOutcome | null {
    const parts = this.split(places).filter(({ others }) => others.count > 0)
    const members = parts.reduce((count, { own }) => count + own.length, 0)
    if (members < 2) return null
    let [effect, squares, otherSquares, factor, others] = [0, 0, 0, 0, 0]
    for (const part of parts) {
      const mean = part.others.sum / part.others.count
      for (const value of part.own) {
        effect += value - mean
        squares += (value - mean) ** 2
      }
      otherSquares += part.others.squares - part.others.sum * mean
      factor += (part.own.length / members) ** 2 / part.others.count
      others += part.others.count
    }
    const freedom = others - parts.length
    const variance = (squares - effect ** 2 / members) / (members * (members - 1))
    return {
      members,
      effect0: effect / members,
      variance0: variance + (freedom > 0 ? (factor / freedom) * otherSquares : 0),
    }
  }

  private split(places: Int32Array): { own: number[]; others: { count: number; sum: number; squares: number } }[] {
    const parts = new Map<number, number[]>()
    for (const place of places) {
      const key = this.keys[place] as number
      parts.set(key, [...(parts.get(key) ?? []), (this.values[place] as number) - this.centre])
    }
    return [...parts].map(([key, own]) => {
      const { count, sum, squares } = this.totals.get(key) as { count: number; sum: number; squares: number }
      const others = { count, sum, squares }
      for (const value of own) {
        others.count--
        others.sum -= value
        others.squares -= value * value
      }
      return { own, others }
    })
  }
}

function add(total: { count: number; sum: number; squares: number }, value: number): void {
  total.count++
  total.sum += value
  total.squares += value * value
}
