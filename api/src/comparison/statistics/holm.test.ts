import fc from 'fast-check'
import { holm } from './holm'

describe('holm', () => {
  it('multiplies the smallest by how many there are, the next by one fewer, and never falls', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02])
  })

  it('leaves out what was not tested', () => {
    expect(holm([0.02, null, 0.9])).toEqual([0.04, null, 0.9])
    expect(holm([])).toEqual([])
  })

  it('rejects what the rule rejects step by step', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (values) => {
        const sorted = [...values].sort((one, other) => one - other)
        const stop = sorted.findIndex((value, rank) => value * (values.length - rank) > 0.05)
        const rejected = stop < 0 ? values.length : stop
        const found = holm(values).filter((value) => value !== null && value <= 0.05).length
        expect(found).toBe(rejected)
      }),
    )
  })
})
