import fc from 'fast-check'
import { measureOf } from '../measure/metric'
import '../app/registry'
import { bandOf, chooseBands } from './bands'

const income = measureOf('collectiveIncome')
const none = () => Float64Array.of()

describe('bands', () => {
  it('are the usual ones unless others are asked for', () => {
    expect(chooseBands(income, null, none)).toMatchObject({
      edges: [50_000, 100_000, 500_000, 1_000_000],
      targetAdded: false,
    })
  })

  it('always have an edge on the target, and say when they got one', () => {
    expect(chooseBands(income, [30_000, 200_000], none)).toEqual({
      edges: [30_000, 100_000, 200_000],
      limits: [3_000_000, 10_000_000, 20_000_000],
      targetAdded: true,
    })
    expect(chooseBands(income, [100_000], none).targetAdded).toBe(false)
  })

  it('are even steps of a round width where a metric has none, and whole between whole numbers', () => {
    expect(chooseBands(measureOf('households'), null, () => Float64Array.of(3, 98, 47)).edges).toEqual([
      10, 20, 30, 40, 50, 60, 70, 80, 90,
    ])
    expect(chooseBands(measureOf('serviceCentre'), null, () => Float64Array.of(0, 1)).edges).toEqual([1])
    expect(chooseBands(measureOf('industryOutput'), null, () => Float64Array.of(10, 110)).edges).toEqual([
      0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ])
  })

  it('hold each value once: the one whose edges it lies between', () => {
    const rising = fc
      .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 })
      .map((list) => [...list].sort((one, other) => one - other))
    fc.assert(
      fc.property(rising, fc.integer({ min: -1100, max: 1100 }), (limits, value) => {
        const naive = limits.filter((limit) => value >= limit).length
        expect(bandOf(limits, value)).toBe(naive)
      }),
    )
  })

  it('take an edge for the fen that it names, not for the nearest binary fraction', () => {
    const { limits } = chooseBands(income, [1.1, 0.29], none)
    expect(limits.slice(0, 2)).toEqual([29, 110])
  })
})
