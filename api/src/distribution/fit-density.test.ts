import fc from 'fast-check'
import { fitDensity } from './fit-density'

const positions = Array.from({ length: 21 }, (_, at) => -1 + at / 10)
const small = (reach: number) => fc.double({ min: -reach, max: reach, noNaN: true })

describe('fitDensity', () => {
  it('finds the curve that the counts lie on', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 8, noNaN: true }), small(2), small(2), (level, slope, bend) => {
        const curve = (x: number) => Math.exp(level + slope * x + bend * x * x)
        const without = positions.filter((x) => Math.abs(x) > 0.05)
        const fit = fitDensity(without, without.map(curve))
        expect((fit?.at(0).expected ?? 0) / curve(0)).toBeCloseTo(1, 6)
        expect(fit?.dispersion).toBe(1)
      }),
    )
  })

  it('is less certain where the counts jump about', () => {
    const steady = fitDensity(
      positions,
      positions.map(() => 50),
    )
    const jumping = fitDensity(
      positions,
      positions.map((_, at) => (at % 2 === 0 ? 20 : 80)),
    )
    expect(jumping?.dispersion).toBeGreaterThan(10)
    expect(jumping?.at(0).variance).toBeGreaterThan(10 * (steady?.at(0).variance ?? 0))
  })

  it('does not guess from nothing', () => {
    expect(fitDensity([-1, 0, 1, 0.5], [1, 2, 3, 4])).toBeNull()
    expect(fitDensity(positions, new Array<number>(21).fill(0))).toBeNull()
  })
})
