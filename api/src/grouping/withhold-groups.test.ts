import fc from 'fast-check'
import { groupsToWithhold } from './withhold-groups'

const withheld = (counts: number[], least = 5, already: number[] | null = null) => {
  const { groups, total } = groupsToWithhold(Int32Array.from(counts), least, already && Uint8Array.from(already))
  return { groups: [...groups], total }
}

describe('what an answer keeps back', () => {
  it('is nothing where every group is large enough, or has nothing to tell', () => {
    expect(withheld([5, 90, 0])).toEqual({ groups: [0, 0, 0], total: false })
  })

  it('is several small groups that hide each other', () => {
    expect(withheld([3, 90, 4])).toEqual({ groups: [1, 0, 1], total: false })
  })

  it('is the next smallest group too where one would stand bare', () => {
    expect(withheld([3, 6, 90, 6])).toEqual({ groups: [1, 0, 0, 1], total: false })
  })

  it('is the next smallest where small ones are too few villages together', () => {
    expect(withheld([1, 2, 90, 7])).toEqual({ groups: [1, 1, 0, 1], total: false })
  })

  it('is the total rather than a group that holds much of it', () => {
    expect(withheld([1, 3000, 3500])).toEqual({ groups: [1, 0, 0], total: true })
  })

  it('is whatever a group tells that is kept back as a whole, also where it has nothing to tell', () => {
    expect(withheld([40, 60, 0], 5, [1, 0, 1])).toEqual({ groups: [1, 0, 1], total: true })
  })

  it('never leaves fewer than the least bare by taking the shown rows from the total', () => {
    const counts = fc.array(fc.nat(40), { maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (list, least) => {
        const { groups, total } = withheld(list, least)
        const kept = list.filter((_, group) => groups[group] === 1)
        const shown = list.filter((_, group) => groups[group] === 0)
        expect(shown.every((count) => count === 0 || count >= least)).toBe(true)
        const sum = kept.reduce((all, count) => all + count, 0)
        if (kept.length > 0 && !total) expect(kept.length >= 2 && sum >= least).toBe(true)
      }),
    )
  })
})
