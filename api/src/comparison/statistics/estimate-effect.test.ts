import fc from 'fast-check'
import { estimateEffect } from './estimate-effect'
import type { Stratum } from './stratum'

const stratum = (members: number[], others: number[]): Stratum => ({
  members: Float64Array.from(members),
  others: Float64Array.from(others),
})

const amounts = (minLength: number) => fc.array(fc.integer({ min: -900, max: 900 }), { minLength, maxLength: 9 })
const strata = fc.array(fc.record({ members: amounts(1), others: amounts(1) }), { minLength: 1, maxLength: 4 })
const made = (parts: { members: number[]; others: number[] }[], shift = 0): Stratum[] =>
  parts.map(({ members, others }) =>
    stratum(
      members.map((value) => value + shift),
      others.map((value) => value + shift),
    ),
  )

describe('estimateEffect', () => {
  it('is the mean difference of members less that of the others', () => {
    expect(estimateEffect([stratum([4, 6], [1, 2, 3])])).toEqual({ memberMean: 5, otherMean: 2, effect: 3 })
  })

  it('weighs the others of a stratum as the members do', () => {
    // Three of four members in the first stratum: others' mean 0.75 × 2 + 0.25 × 10.
    const effect = estimateEffect([stratum([5, 5, 5], [2]), stratum([9], [10, 10, 10, 10])])
    expect(effect).toEqual({ memberMean: 6, otherMean: 4, effect: 2 })
  })

  it('leaves out a stratum in which there is nobody to compare with', () => {
    expect(estimateEffect([stratum([5, 7], [1]), stratum([900], []), stratum([], [800])])?.effect).toBe(5)
    expect(estimateEffect([stratum([900], [])])).toBeNull()
  })

  it('does not change when something happens to all villages alike', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: -500, max: 500 }), (parts, shift) => {
        const [before, after] = [estimateEffect(made(parts)), estimateEffect(made(parts, shift))]
        expect(after?.effect).toBeCloseTo(before?.effect as number, 8)
      }),
    )
  })

  it('changes its sign when members and others of one stratum change places', () => {
    fc.assert(
      fc.property(amounts(1), amounts(1), (members, others) => {
        const [there, back] = [estimateEffect([stratum(members, others)]), estimateEffect([stratum(others, members)])]
        expect((there?.effect as number) + (back?.effect as number)).toBeCloseTo(0, 8)
      }),
    )
  })

  it('does not depend on the order of villages or strata', () => {
    fc.assert(
      fc.property(strata, (parts) => {
        const turned = parts.map(({ members, others }) => ({
          members: members.toReversed(),
          others: others.toReversed(),
        }))
        const [one, other] = [estimateEffect(made(parts)), estimateEffect(made(turned.reverse()))]
        expect(other?.effect).toBeCloseTo(one?.effect as number, 8)
      }),
    )
  })
})
