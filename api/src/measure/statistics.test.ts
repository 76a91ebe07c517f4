import fc from 'fast-check'
import { computeStatistic, deviationOf, giniInPlace, medianInPlace, quantileInPlace, weightedMean } from './statistics'

const sample = (...values: number[]) => ({ values: Float64Array.from(values), parts: null })
const integers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 })

describe('medianInPlace', () => {
  it('is the mean of the middle two when there are evenly many', () => {
    expect(medianInPlace(Float64Array.of(9, 1, 4, 2))).toBe(3)
  })

  it('agrees with sorting', () => {
    fc.assert(
      fc.property(integers, (values) => {
        const sorted = [...values].sort((one, other) => one - other)
        const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
        const naive = middle.reduce((sum, value) => sum + value, 0) / middle.length
        expect(medianInPlace(Float64Array.from(values))).toBe(naive)
      }),
    )
  })

  it('is no number for no values', () => {
    expect(medianInPlace(Float64Array.of())).toBeNaN()
  })
})

describe('computeStatistic', () => {
  it('takes a rate from the sums of its parts, never from the mean of rates', () => {
    const rates = { values: Float64Array.of(1, 0.1), parts: { numerator: 1 + 10, denominator: 1 + 100 } }
    expect(computeStatistic(rates, 'MEAN', null)).toBeCloseTo(11 / 101)
  })

  it('counts a threshold inclusively', () => {
    expect(computeStatistic(sample(3, 4, 5), 'COUNT', 4)).toBe(2)
    expect(computeStatistic(sample(3, 4, 5), 'SHARE', 4)).toBeCloseTo(2 / 3)
  })

  it('has no number, not zero, for no villages', () => {
    expect(computeStatistic(sample(), 'SUM', null)).toBeNaN()
    expect(computeStatistic(sample(), 'SHARE', 1)).toBeNaN()
  })

  it.each([
    ['SUM', 12],
    ['MEAN', 4],
    ['MEDIAN', 3],
    ['MIN', 2],
    ['MAX', 7],
    ['COUNT', 3],
    ['P25', 2.5],
    ['P75', 5],
    ['STDDEV', Math.sqrt(7)],
  ] as const)('%s of 2, 3, 7 is %d', (statistic, expected) => {
    expect(computeStatistic(sample(2, 7, 3), statistic, null)).toBe(expected)
  })
})

describe('quantileInPlace', () => {
  it('is linear between the two nearest values, as spreadsheets have it', () => {
    expect(quantileInPlace(Float64Array.of(40, 10, 20, 30), 0.25)).toBe(17.5)
    expect(quantileInPlace(Float64Array.of(5), 0.9)).toBe(5)
    expect(quantileInPlace(Float64Array.of(), 0.5)).toBeNaN()
  })

  it('agrees with sorting, and at its ends with the least and the most', () => {
    fc.assert(
      fc.property(integers, fc.nat(1000), (values, thousandths) => {
        const quantile = thousandths / 1000
        const sorted = [...values].sort((one, other) => one - other)
        const position = (values.length - 1) * quantile
        const [lower, upper] = [sorted[Math.floor(position)] as number, sorted[Math.ceil(position)] as number]
        const naive = lower + (position - Math.floor(position)) * (upper - lower)
        expect(quantileInPlace(Float64Array.from(values), quantile)).toBeCloseTo(naive, 6)
        expect(quantileInPlace(Float64Array.from(values), 1)).toBe(sorted.at(-1))
        expect(quantileInPlace(Float64Array.from(values), 0)).toBe(sorted[0])
      }),
    )
  })
})

describe('deviationOf', () => {
  it('divides by one less than there are, and has none of a single value', () => {
    expect(deviationOf(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toBeCloseTo(Math.sqrt(32 / 7), 12)
    expect(deviationOf(Float64Array.of(3))).toBeNaN()
  })
})

describe('giniInPlace', () => {
  it('is 0 when all are equal, and nearly 1 when one has everything', () => {
    expect(giniInPlace(Float64Array.of(7, 7, 7))).toBeCloseTo(0, 12)
    expect(giniInPlace(Float64Array.from({ length: 100 }, (_, index) => (index === 50 ? 9 : 0)))).toBeCloseTo(0.99, 12)
  })

  it('has none where a value is negative, nothing is shared, or nobody is there', () => {
    for (const values of [[5, -1], [0, 0], []]) expect(giniInPlace(Float64Array.from(values))).toBeNaN()
  })

  it('is half the mean difference of all pairs over their mean', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(shares, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0)
        fc.pre(total > 0)
        const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)))
        const naive = differences.reduce((sum, value) => sum + value, 0) / (2 * values.length * total)
        expect(giniInPlace(Float64Array.from(values))).toBeCloseTo(naive, 9)
      }),
    )
  })
})

describe('weightedMean', () => {
  it('weighs each value, and has none without weight', () => {
    expect(weightedMean(Float64Array.of(10, 40), Float64Array.of(3, 1))).toBe(17.5)
    expect(weightedMean(Float64Array.of(10), Float64Array.of(0))).toBeNaN()
  })
})
