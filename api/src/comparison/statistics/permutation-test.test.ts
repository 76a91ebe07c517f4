import fc from 'fast-check'
import { LotStrata } from './permutation-sums'
import { PermutationTest } from './permutation-test'
import type { Stratum } from './stratum'

const stratum = (members: number[], others: number[]): Stratum => ({
  members: Float64Array.from(members),
  others: Float64Array.from(others),
})

const effectOf = (strata: readonly Stratum[]) => new LotStrata(strata).actual().effect0

const amounts = (minLength: number) => fc.array(fc.integer({ min: -900, max: 900 }), { minLength, maxLength: 9 })
const strata = fc.array(fc.record({ members: amounts(1), others: amounts(1) }), { minLength: 1, maxLength: 4 })
const made = (parts: { members: number[]; others: number[] }[], shift = 0): Stratum[] =>
  parts.map(({ members, others }) =>
    stratum(
      members.map((value) => value + shift),
      others.map((value) => value + shift),
    ),
  )

const MEMBERS = [31, 12, 55, 20, 44]
const OTHERS = [10, 14, 9, 22, 7, 12, 18, 3, 11, 16, 13, 8]

describe('LotStrata', () => {
  it('knows the effect and its squared standard error as Welch does, for one stratum', () => {
    const { effect0, effect1, variance0 } = new LotStrata([stratum(MEMBERS, OTHERS)]).actual()
    const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
    const spread = (list: number[]) =>
      list.reduce((sum, value) => sum + (value - mean(list)) ** 2, 0) / (list.length - 1) / list.length
    expect(effect0).toBeCloseTo(mean(MEMBERS) - mean(OTHERS), 10)
    expect(effect1).toBe(1)
    expect(variance0).toBeCloseTo(spread(MEMBERS) + spread(OTHERS), 10)
  })

  it('takes a supposed effect off by its polynomials as by hand', () => {
    const parts: [number[], number[]][] = [
      [MEMBERS, OTHERS],
      [
        [60, 70],
        [50, 52, 71],
      ],
    ]
    const sums = new LotStrata(parts.map(([members, others]) => stratum(members, others))).actual()
    const shifted = new LotStrata(
      parts.map(([members, others]) =>
        stratum(
          members.map((value) => value - 17),
          others,
        ),
      ),
    ).actual()
    expect(sums.effect0 - 17 * sums.effect1).toBeCloseTo(shifted.effect0, 8)
    expect(sums.variance0 - 34 * sums.variance1 + 289 * sums.variance2).toBeCloseTo(shifted.variance0, 8)
  })
})

describe('the effect', () => {
  it('is the mean difference of members less that of the others', () => {
    expect(new PermutationTest([stratum([4, 6], [1, 2, 3])], 1).effect).toBe(5 - 2)
  })

  it('weighs the others of a stratum as the members do', () => {
    // Three of four members in the first stratum: others' mean 0.75 × 2 + 0.25 × 10.
    expect(new PermutationTest([stratum([5, 5, 5], [2]), stratum([9], [10, 10, 10, 10])], 1).effect).toBe(6 - 4)
  })

  it('leaves out a stratum in which there is nobody to compare with', () => {
    expect(new PermutationTest([stratum([5, 7], [1]), stratum([900], []), stratum([], [800])], 1).effect).toBe(5)
    expect(() => new PermutationTest([stratum([900], [])], 1)).toThrow('two members')
  })

  it('does not change when something happens to all villages alike', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: -500, max: 500 }), (parts, shift) => {
        expect(effectOf(made(parts, shift))).toBeCloseTo(effectOf(made(parts)), 8)
      }),
    )
  })

  it('changes its sign when members and others of one stratum change places', () => {
    fc.assert(
      fc.property(amounts(1), amounts(1), (members, others) => {
        expect(effectOf([stratum(members, others)]) + effectOf([stratum(others, members)])).toBeCloseTo(0, 8)
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
        expect(effectOf(made(turned.reverse()))).toBeCloseTo(effectOf(made(parts)), 8)
      }),
    )
  })
})

describe('PermutationTest', () => {
  it('finds a large effect unlikely, and holds it in an interval that leaves out zero', () => {
    const test = new PermutationTest([stratum(MEMBERS, OTHERS)])
    const { low, high } = test.interval()
    expect(test.pValue()).toBeLessThan(0.05)
    expect(low).toBeGreaterThan(0)
    expect(low).toBeLessThan(20.5)
    expect(high).toBeGreaterThan(20.5)
  })

  it('ends its interval where the p-value crosses 0.05', () => {
    const test = new PermutationTest([stratum(MEMBERS, OTHERS)])
    const { low, high } = test.interval()
    for (const [end, inwards] of [
      [low as number, 1],
      [high as number, -1],
    ] as const) {
      expect(test.pValue(end + inwards * 0.01)).toBeGreaterThan(0.05)
      expect(test.pValue(end - inwards * 0.01)).toBeLessThanOrEqual(0.05)
    }
  })

  it('is close to the share among all ways to choose three of eight', () => {
    // The members are the three largest: of 56 ways only this one lies as far out in the upper tail, and none below.
    const pValue = new PermutationTest([stratum([100, 110, 121], [1, 3, 4, 8, 9])]).pValue()
    expect(pValue).toBeGreaterThan(1 / 56 - 0.01)
    expect(pValue).toBeLessThan(1 / 56 + 0.01)
  })

  it('says nothing is unlikely where all villages are alike, and shrinks to a point', () => {
    const test = new PermutationTest([stratum([5, 5, 5], [5, 5, 5, 5])])
    expect([test.pValue(), test.statistic, test.interval()]).toEqual([1, 0, { low: 0, high: 0 }])
  })

  it('has no bounds where there are too few ways to draw lots', () => {
    expect(new PermutationTest([stratum([8, 9], [1, 2])]).interval()).toEqual({ low: null, high: null })
  })

  it('draws lots inside strata only', () => {
    // Members differ from others by their stratum alone: inside each nothing is unusual.
    const test = new PermutationTest([stratum([101, 99, 100, 102], [98, 103, 100]), stratum([1, 2], [3, 0, 1, 2, 2])])
    expect(test.pValue()).toBeGreaterThan(0.3)
  })

  it('follows a change that all villages share, and one of the unit', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 7 })
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: -99, max: 99 }), (members, others, shift) => {
        const change = (value: number) => 1_000 * value + shift
        const plain = new PermutationTest([stratum(members, others)], 199)
        const moved = new PermutationTest([stratum(members.map(change), others.map(change))], 199)
        expect(moved.pValue()).toBeCloseTo(plain.pValue(), 10)
        const [low, movedLow] = [plain.interval().low, moved.interval().low]
        expect(movedLow === null).toBe(low === null)
        if (low !== null) expect((movedLow as number) / 1_000).toBeCloseTo(low, 2)
      }),
      { numRuns: 40 },
    )
  })
})
