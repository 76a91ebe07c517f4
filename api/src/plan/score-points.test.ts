import fc from 'fast-check'
import { gainPoints, growthPoints, linearPoints, partPoints, thresholdPoints } from './score-points'

const number = fc.double({ min: -1000, max: 1000, noNaN: true })

describe('points', () => {
  it.each([
    [1, 0],
    [2.5, 50],
    [4, 100],
    [5, 100],
    [0, 0],
  ])('of %d stars, 1 to 4, are %d', (stars, points) => expect(linearPoints(stars, 1, 4)).toBe(points))

  it('of a bound are all or nothing, and the bound is inclusive', () => {
    expect(thresholdPoints(1, { atLeast: 1 })).toBe(100)
    expect(thresholdPoints(0.99, { atLeast: 1 })).toBe(0)
    expect(thresholdPoints(0, { atMost: 0 })).toBe(100)
    expect(thresholdPoints(0, { above: 0 })).toBe(0)
  })

  it('of reserves are 60 for three and 40 for one of them for a principal post', () => {
    const points = (reserves: number, principals: number) => partPoints(reserves, 3, 60) + partPoints(principals, 1, 40)
    expect(points(3, 1)).toBe(100)
    expect(points(5, 2)).toBe(100)
    expect(points(1, 0)).toBe(20)
    expect(points(0, 0)).toBe(0)
  })

  it('of a gain are full for a high baseline that is kept, not for one that fell', () => {
    expect(gainPoints(95, 95, 0, 5, 95)).toBe(100)
    expect(gainPoints(94, 95, 0, 5, 95)).toBe(0)
    expect(gainPoints(82.5, 80, 0, 5, 95)).toBe(50)
  })

  it('of growth are measured by the county', () => {
    expect(growthPoints(3, 6)).toBe(50)
    expect(growthPoints(-1, 6)).toBe(0)
    expect(growthPoints(9, 6)).toBe(100)
  })

  it('never fall when a figure moves towards its target, and stay within 0 and 100', () => {
    fc.assert(
      fc.property(number, fc.double({ min: 0, max: 100, noNaN: true }), number, number, (value, step, from, to) => {
        fc.pre(Math.abs(to - from) > 1e-6)
        const moved = to > from ? value + step : value - step
        const [before, after] = [linearPoints(value, from, to), linearPoints(moved, from, to)]
        expect(after).toBeGreaterThanOrEqual(before)
        expect(before).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(100)
      }),
    )
  })
})
