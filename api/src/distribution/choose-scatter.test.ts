import fc from 'fast-check'
import { chooseEvenly } from './choose-scatter'

const endsOf = (sizes: readonly number[]) =>
  sizes.map((_, group) => sizes.slice(0, group + 1).reduce((a, b) => a + b, 0))

describe('chooseEvenly', () => {
  it('takes all when there are few', () => {
    expect(chooseEvenly(endsOf([2, 1]), 5)).toEqual([0, 1, 2])
    expect(chooseEvenly([], 5)).toEqual([])
  })

  it('spaces them evenly inside a group', () => {
    expect(chooseEvenly(endsOf([10]), 5)).toEqual([1, 3, 5, 7, 9])
  })

  it('chooses as many as asked for, each once, by their order, with every group in it and each by its size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(80), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (sizes, wanted) => {
          const count = sizes.reduce((a, b) => a + b, 0)
          const chosen = chooseEvenly(endsOf(sizes), wanted)
          expect(chosen).toHaveLength(Math.min(count, wanted))
          expect(chosen).toEqual([...new Set(chosen)].sort((one, other) => one - other))
          expect(chosen.every((at) => at >= 0 && at < count)).toBe(true)
          const groups = sizes.filter((size) => size > 0).length
          if (groups > wanted || count <= wanted) return
          for (const [group, end] of endsOf(sizes).entries()) {
            const size = sizes[group] as number
            const taken = chosen.filter((at) => at >= end - size && at < end).length
            if (size === 0) expect(taken).toBe(0)
            else {
              expect(taken).toBeGreaterThanOrEqual(1)
              expect(taken).toBeLessThanOrEqual(1 + Math.ceil(((wanted - groups) * (size - 1)) / (count - groups)))
            }
          }
        },
      ),
    )
  })

  it('never shows the same group alone where there are more groups than places', () => {
    expect(chooseEvenly(endsOf(new Array<number>(100).fill(3)), 10)).toEqual([
      15, 45, 75, 105, 135, 165, 195, 225, 255, 285,
    ])
  })
})
