import fc from 'fast-check'
import { Random } from '../sample/random'
import { averageRanks } from './average-ranks'
import { MIN_PAIRS, pearson, pearsonOf, spearman } from './correlate'

const numbers = (list: readonly number[]) => Float64Array.from(list)
const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: MIN_PAIRS,
  maxLength: 60,
})
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length

/** By the definition: the covariance over both deviations. */
function naivePearson(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)]
  const covariance = mean(xs.map((x, at) => (x - mx) * ((ys[at] as number) - my)))
  return covariance / Math.sqrt(mean(xs.map((x) => (x - mx) ** 2)) * mean(ys.map((y) => (y - my) ** 2)))
}

describe('ranks', () => {
  it('are shared by equal values', () => {
    expect([...averageRanks(numbers([30, 10, 20, 20, 40]))]).toEqual([4, 1, 2.5, 2.5, 5])
  })

  it('are one more than the smaller values and half of the other equal ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (list) => {
        const naive = list.map(
          (value) =>
            1 + list.filter((other) => other < value).length + (list.filter((other) => other === value).length - 1) / 2,
        )
        expect([...averageRanks(numbers(list))]).toEqual(naive)
      }),
    )
  })
})

describe('coefficients', () => {
  it('are what the definition says', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [xs, ys] = [list.map(([x]) => x), list.map(([, y]) => y)]
        const naive = naivePearson(xs, ys)
        if (Number.isNaN(naive)) expect(pearson(numbers(xs), numbers(ys))).toBeNull()
        else expect(pearsonOf(numbers(xs), numbers(ys))).toBeCloseTo(naive, 10)
      }),
    )
  })

  it("have Fisher's interval: 0.5 of 103 pairs is 0.339 to 0.632", () => {
    // Two sides that share half of their variance exactly, laid out by hand on orthogonal patterns.
    const wave = (period: number) =>
      numbers(Array.from({ length: 103 }, (_, at) => Math.sin((2 * Math.PI * period * at) / 103)))
    const [one, other] = [wave(1), wave(2)]
    const mixed = one.map((value, at) => 0.5 * value + Math.sqrt(0.75) * (other[at] as number))
    const { value, lower, upper } = pearson(one, mixed) ?? { value: 0, lower: 0, upper: 0 }
    expect(value).toBeCloseTo(0.5, 10)
    expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(['0.339', '0.632'])
  })

  it('of ranks do not care how far away the largest is', () => {
    const xs = numbers(Array.from({ length: 20 }, (_, at) => at))
    const ys = xs.map((x) => x ** 3)
    expect(spearman(xs, ys)).toEqual({ value: 1, lower: 1, upper: 1 })
    expect(pearson(xs, ys)?.value).toBeLessThan(0.95)
  })

  it('are not told for fewer than ten pairs, or when a side does not vary', () => {
    const nine = numbers([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect([pearson(nine, nine), spearman(nine, nine)]).toEqual([null, null])
    const [ten, flat] = [numbers([...nine, 10]), new Float64Array(10).fill(3)]
    expect([pearson(ten, flat), spearman(flat, ten)]).toEqual([null, null])
    expect(pearson(ten, ten)?.value).toBe(1)
  })

  it('have intervals that hold the truth about 95 times in 100', () => {
    const random = new Random('intervals')
    let [held, heldOfRanks] = [0, 0]
    // Of two normal variables with correlation 0.6 the ranks correlate by 6/π · asin(0.3).
    const ofRanks = (6 / Math.PI) * Math.asin(0.3)
    for (let run = 0; run < 400; run++) {
      const xs = numbers(Array.from({ length: 60 }, () => random.normal()))
      const ys = xs.map((x) => 0.6 * x + 0.8 * random.normal())
      const [plain, ranked] = [pearson(xs, ys), spearman(xs, ys)]
      if (plain && plain.lower <= 0.6 && plain.upper >= 0.6) held++
      if (ranked && ranked.lower <= ofRanks && ranked.upper >= ofRanks) heldOfRanks++
    }
    for (const count of [held, heldOfRanks]) {
      expect(count).toBeGreaterThan(0.92 * 400)
      expect(count).toBeLessThan(0.985 * 400)
    }
  })
})
