import fc from 'fast-check'
import { rankValues } from './rank-values'

const ranks = (values: readonly (number | null)[], sign: 1 | -1 = 1) =>
  rankValues(values, sign).map((position) => position?.rank ?? null)

describe('rankValues', () => {
  it('leaves a gap after a tie', () => {
    expect(ranks([30, 20, 20, 10])).toEqual([1, 2, 2, 4])
  })

  it('marks ties', () => {
    expect(rankValues([5, 7, 5], 1)).toEqual([
      { rank: 2, tied: true },
      { rank: 1, tied: false },
      { rank: 2, tied: true },
    ])
  })

  it('gives a missing value no rank, and never the rank of zero', () => {
    expect(ranks([null, 0, -3])).toEqual([null, 1, 2])
  })

  it('compares to four decimals', () => {
    expect(ranks([1.00001, 1.00002, 1.001])).toEqual([2, 2, 1])
  })

  it('ranks the smallest first when asked', () => {
    expect(ranks([3, 1, 2], -1)).toEqual([3, 1, 2])
  })

  it('agrees with counting who is better', () => {
    const list = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { nil: null }))
    fc.assert(
      fc.property(list, (values) => {
        const naive = values.map((value) =>
          value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
        )
        expect(ranks(values)).toEqual(naive)
      }),
    )
  })
})
