import fc from 'fast-check'
import { type Covariate, distanceBetween, matchNearest, scale } from './match-nearest'

const covariate = (values: readonly number[], key = 'one'): Covariate => ({ key, values: Float64Array.from(values) })
const indexes = (...list: number[]) => Int32Array.from(list)
const sameKey = () => 0

describe('matchNearest', () => {
  it('gives each member its nearest, in turns, each village once', () => {
    // Members 0 and 1 stand at 10 and 11; the candidates at 10.9, 10.2, 30 and 9.
    const covariates = scale([covariate([10, 11, 10.9, 10.2, 30, 9])], indexes(0, 1, 2, 3, 4, 5))
    const strata = matchNearest(indexes(0, 1), indexes(2, 3, 4, 5), { covariates, keyOf: sameKey, matches: 2 })
    expect(strata.map(({ members, others }) => [[...members], [...others]])).toEqual([
      [[0], [3, 5]],
      [[1], [2, 4]],
    ])
  })

  it('matches inside the same key only, and leaves a member alone rather than with a stranger', () => {
    const covariates = scale([covariate([1, 2, 3, 4])], indexes(0, 1, 2, 3))
    const keyOf = (index: number) => (index === 0 ? 7 : 0)
    const strata = matchNearest(indexes(0, 1), indexes(2, 3), { covariates, keyOf, matches: 1 })
    expect(strata.map(({ others }) => [...others])).toEqual([[], [2]])
  })

  it('measures by what is known of both, and matches nobody of whom nothing is known', () => {
    const covariates = scale(
      [covariate([1, 3, Number.NaN, Number.NaN]), covariate([5, Number.NaN, 6, Number.NaN], 'two')],
      indexes(0, 1, 2, 3),
    )
    const [one, two] = covariates.map(({ deviation }) => deviation) as [number, number]
    expect(distanceBetween(covariates, 0, 1)).toBeCloseTo(2 / one, 10)
    expect(distanceBetween(covariates, 0, 2)).toBeCloseTo(1 / two, 10)
    expect(distanceBetween(covariates, 0, 3)).toBeNaN()
    const [stratum] = matchNearest(indexes(0), indexes(3), { covariates, keyOf: sameKey, matches: 3 })
    expect(stratum?.others).toHaveLength(0)
  })

  it('does not depend on the unit of a covariate, and a constant one says nothing', () => {
    const values = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(values, values, (one, two) => {
        const all = indexes(0, 1, 2, 3, 4, 5, 6, 7)
        const match = (list: Covariate[]) =>
          matchNearest(indexes(0, 1), all.subarray(2), { covariates: scale(list, all), keyOf: sameKey, matches: 2 })
        const plain = match([covariate(one), covariate(two, 'two')])
        const more = [covariate(one.map((value) => value * 1_024)), covariate(two, 'two'), covariate(Array(8).fill(5))]
        expect(match(more)).toEqual(plain)
      }),
    )
  })
})
