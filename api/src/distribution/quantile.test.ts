import fc from 'fast-check'
import { quantileInPlace } from '../measure/statistics'
import { quantileOf } from './quantile'

describe('quantileOf ascending values', () => {
  it('is what the statistic of a figure is', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1), (list, quantile) => {
        const sorted = Float64Array.from(list).sort()
        expect(quantileOf(sorted, quantile)).toBe(quantileInPlace(Float64Array.from(list), quantile))
      }),
    )
  })

  it('lies between the first and the last, on the line between two neighbours', () => {
    const sorted = Float64Array.of(10, 20, 40)
    expect([0, 0.25, 0.5, 0.75, 1].map((quantile) => quantileOf(sorted, quantile))).toEqual([10, 15, 20, 30, 40])
  })

  it('has no digits that nobody reported', () => {
    const sorted = Float64Array.from({ length: 5840 }, (_, at) => at * 1000)
    expect(quantileOf(sorted, 0.9)).toBe(5_255_100)
  })

  it('is no number for nobody', () => {
    expect(quantileOf(Float64Array.of(), 0.5)).toBeNaN()
  })
})
