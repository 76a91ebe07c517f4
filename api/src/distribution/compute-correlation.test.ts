import '../app/registry'
import { exampleCity } from '../../test/map-of-places'
import { type Column, NOT_DUE, NOT_REPORTED, REPORTED } from '../measure/column'
import { measureOf } from '../measure/metric'
import { computeCorrelation } from './compute-correlation'

const map = exampleCity([30, 20, 10])
const all = { start: 0, end: map.villageCount }

type Cell = { readonly value: number; readonly of?: number; readonly state?: number }

function columnOf(metric: string, period: string, cellAt: (index: number) => Cell): Column {
  const cells = Array.from({ length: map.villageCount }, (_, at) => cellAt(at))
  const measure = measureOf(metric)
  return {
    measure,
    period,
    values: Float64Array.from(cells, ({ value }) => value),
    denominators: measure.kind === 'RATE' ? Float64Array.from(cells, ({ of: whole }) => whole ?? Number.NaN) : null,
    states: Uint8Array.from(cells, ({ state }) => state ?? REPORTED),
    revisions: new Int32Array(cells.length),
  }
}

const income = columnOf('collectiveIncome', '2024', (at) => ({ value: (at + 1) * 1_000_000 }))

describe('a correlation', () => {
  it('rests on villages with both numbers, and says how many should have had them', () => {
    const rate = columnOf('satisfactionRate', '2024H1', (at) => {
      if (at === 0) return { value: Number.NaN, state: NOT_REPORTED }
      if (at === 1) return { value: Number.NaN, state: NOT_DUE }
      // Five answers are too few to publish of one village.
      return at === 2 ? { value: 5, of: 5 } : { value: 20 + at, of: 200 }
    })
    const made = computeCorrelation(map, income, rate, all, null, 0)
    const count = map.villageCount
    expect(made).toMatchObject({ state: 'TOLD', pairs: count - 3, expected: count - 1, points: [] })
    expect(made.coverage).toBeCloseTo((100 * (count - 3)) / (count - 1), 9)
    expect(made.pearson?.value).toBeCloseTo(1, 9)
  })

  it('shows the same villages each time, every county among them, in shown units', () => {
    const households = columnOf('households', '2024', (at) => ({ value: 100 + (at % 7) }))
    const points = computeCorrelation(map, income, households, all, null, 8).points
    expect(points).toEqual(computeCorrelation(map, income, households, all, null, 8).points)
    expect(points).toHaveLength(8)
    const counties = new Set(points.map(({ village }) => village.code.slice(0, 6)))
    expect([...counties]).toEqual(
      map
        .regionsOf('COUNTY')
        .map(({ code }) => code)
        .sort(),
    )
    for (const { village, x, y } of points)
      expect([x, y]).toEqual([(village.index + 1) * 10_000, 100 + (village.index % 7)])
  })

  it('has no coefficient for a handful of villages, or when all say the same', () => {
    const flat = columnOf('households', '2024', () => ({ value: 100 }))
    expect(computeCorrelation(map, income, flat, all, null, 5)).toMatchObject({
      state: 'NO_VARIATION',
      pearson: null,
      spearman: null,
    })
    const few = computeCorrelation(map, income, flat, { start: 0, end: 9 }, null, 5)
    expect(few).toMatchObject({ state: 'TOO_FEW_PAIRS', pearson: null, pairs: 9 })
  })
})
