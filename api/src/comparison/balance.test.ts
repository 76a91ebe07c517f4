import { balanceOf, weightsOf } from './balance'

const indexes = (...list: number[]) => Int32Array.from(list)
const values = Float64Array.from([4, 6, 4, 6, 10, 12, Number.NaN])
const covariate = { plain: values, values }

describe('balanceOf', () => {
  it('tells how far members were from all candidates, and from those chosen', () => {
    // Members 4 and 6; candidates 4, 6, 10, 12 of which the first two were chosen.
    const balance = balanceOf(covariate, [{ members: indexes(0, 1), others: indexes(2, 3) }], indexes(2, 3, 4, 5))
    const deviation = Math.sqrt((2 + 40 / 3) / 2)
    expect(balance).toMatchObject({ members: 5, candidates: 8, others: 5, after: 0 })
    expect(balance.before).toBeCloseTo(-3 / deviation, 10)
  })

  it('weighs those chosen by the members that they stand for', () => {
    const strata = [
      { members: indexes(0), others: indexes(2, 3, 4) },
      { members: indexes(1), others: indexes(5) },
    ]
    expect([...weightsOf(strata)]).toEqual([
      [2, 1 / 3],
      [3, 1 / 3],
      [4, 1 / 3],
      [5, 1],
    ])
    expect(balanceOf(covariate, strata, indexes(2, 3, 4, 5)).others).toBeCloseTo((20 / 3 + 12) / 2, 10)
  })

  it('leaves out what is not known, and says nothing where nothing is', () => {
    const known = balanceOf(covariate, [{ members: indexes(0, 1, 6), others: indexes(2, 6) }], indexes(2, 6))
    expect(known).toMatchObject({ members: 5, candidates: 4, others: 4 })
    const nothing = balanceOf(covariate, [{ members: indexes(6), others: indexes(6) }], indexes(6))
    expect(nothing).toEqual({ members: null, candidates: null, others: null, before: null, after: null })
  })
})
