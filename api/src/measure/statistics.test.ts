import fc from 'fast-check'
import { computeStatistic, medianInPlace, selectInPlace } from './statistics'

const sample = (...values: number[]) => ({ values: Float64Array.from(values), parts: null })
const integers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 })

describe('selectInPlace', () => {
  it('finds what sorting finds, at every rank', () => {
    fc.assert(
      fc.property(integers, fc.nat(), (values, seed) => {
        const rank = seed % values.length
        const sorted = [...values].sort((one, other) => one - other)
        expect(selectInPlace(Float64Array.from(values), rank)).toBe(sorted[rank])
      }),
    )
  })
})

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
  ] as const)('%s of 2, 3, 7 is %d', (statistic, expected) => {
    expect(computeStatistic(sample(2, 7, 3), statistic, null)).toBe(expected)
  })
})
