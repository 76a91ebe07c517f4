import fc from 'fast-check'
import { giniInPlace } from '../measure/statistics'
import { lorenzOf } from './lorenz'

const ascending = (...values: number[]) => Float64Array.from(values).sort()
const incomes = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((value) => value > 0))

describe('a Lorenz curve', () => {
  it('is the diagonal where all have the same', () => {
    expect(lorenzOf(ascending(5, 5, 5, 5), 2)).toEqual([
      { villages: 0, total: 0 },
      { villages: 50, total: 50 },
      { villages: 100, total: 100 },
    ])
    expect(giniInPlace(ascending(5, 5, 5, 5))).toBe(0)
  })

  it('has the known values of 1, 2, 3, 4', () => {
    expect(lorenzOf(ascending(4, 2, 1, 3), 4).map(({ total }) => total)).toEqual([0, 10, 30, 60, 100])
    expect(giniInPlace(ascending(4, 2, 1, 3))).toBeCloseTo(0.25, 12)
  })

  it('runs straight between two villages', () => {
    expect(lorenzOf(ascending(1, 3), 4).map(({ total }) => total)).toEqual([0, 12.5, 25, 62.5, 100])
  })

  it('does not exist for losses, for nothing and for nobody', () => {
    expect([ascending(-1, 2), ascending(0, 0), ascending()].map((values) => lorenzOf(values, 4))).toEqual([[], [], []])
    expect(giniInPlace(ascending(-1, 2))).toBeNaN()
  })

  it('never rises above the diagonal nor bends down, and half of what it leaves is the Gini coefficient', () => {
    fc.assert(
      fc.property(incomes, (list) => {
        const sorted = ascending(...list)
        const points = lorenzOf(sorted, list.length)
        const steps = points.slice(1).map(({ total }, at) => total - (points[at]?.total ?? 0))
        for (const { villages, total } of points) expect(total).toBeLessThanOrEqual(villages + 1e-9)
        for (const [at, step] of steps.entries()) expect(step).toBeGreaterThanOrEqual((steps[at - 1] ?? 0) - 1e-9)
        const below = points
          .slice(1)
          .reduce((area, { total }, at) => area + (total + (points[at]?.total ?? 0)) / 2 / list.length, 0)
        expect(giniInPlace(sorted)).toBeCloseTo(1 - (2 * below) / 100, 9)
        expect(points.at(-1)?.total).toBeCloseTo(100, 9)
      }),
    )
  })
})
