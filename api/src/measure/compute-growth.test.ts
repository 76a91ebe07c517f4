import fc from 'fast-check'
import { MERGED_ON, smallMap } from '../../test/small-map'
import { testMeasure } from '../../test/test-measure'
import { buildColumn } from './build-column'
import type { ChangeKind } from './change-enums'
import type { Column } from './column'
import { computeGrowth, type GrowthReading, gatherGrowth } from './compute-growth'

const measure = testMeasure()

const VILLAGES = 8
const villages = Array.from({ length: VILLAGES }, (_, index) => ({ id: index + 1, code: `37068610320${index + 1}` }))
const all = { start: 0, end: VILLAGES }
const plain = smallMap(villages)

/** A column of the incomes of villages in order, yuan; null: not reported. */
const columnOf = (map: ReturnType<typeof smallMap>, period: string, incomes: readonly (number | null)[]) =>
  buildColumn(
    map,
    measure,
    period,
    incomes.flatMap((yuan, index) => (yuan === null ? [] : [{ villageId: index + 1, value: yuan * 100, revision: 1 }])),
    null,
  )

type Map = ReturnType<typeof smallMap>
type Run = { readonly start: number; readonly end: number }

const growth = (map: Map, now: Column, base: Column, set: Run, kind: ChangeKind, reading: GrowthReading) =>
  computeGrowth(measure, gatherGrowth(map, now, base, set, null, kind), kind, reading)

const mean = { stat: 'MEAN', atLeast: null } as const

describe('the growth of villages', () => {
  it('is the mean of growths, not the growth of the sum', () => {
    const [now, base] = [columnOf(plain, '2024', [200, 1000]), columnOf(plain, '2021', [100, 1000])]
    expect(growth(plain, now, base, all, 'GROWTH_PERCENT', mean)).toMatchObject({
      value: 50,
      unit: 'PERCENT',
      villages: 2,
      expected: 8,
      coverage: 25,
      state: 'INSUFFICIENT_COVERAGE',
    })
  })

  it('leaves a base of zero or below out of percents, not out of differences', () => {
    const [now, base] = [columnOf(plain, '2024', [200, 5, 7]), columnOf(plain, '2021', [100, 0, -3])]
    expect(growth(plain, now, base, all, 'GROWTH_PERCENT', mean)).toMatchObject({
      value: 100,
      villages: 1,
    })
    expect(growth(plain, now, base, all, 'DIFFERENCE', mean)).toMatchObject({
      value: (100 + 5 + 10) / 3,
      unit: 'YUAN',
      villages: 3,
    })
  })

  it('compounds over whole years', () => {
    const [now, base] = [columnOf(plain, '2024', [800]), columnOf(plain, '2021', [100])]
    const { value } = growth(plain, now, base, all, 'COMPOUND_ANNUAL_PERCENT', mean)
    expect(value).toBeCloseTo(100, 9)
    expect(() => growth(plain, base, now, all, 'COMPOUND_ANNUAL_PERCENT', mean)).toThrow('相隔整年')
  })

  it('of a village that took another in since the base compares with nothing', () => {
    const merged = smallMap(villages, { 90: '370686103201' })
    expect(MERGED_ON > '2021-12-31' && MERGED_ON < '2022-12-31').toBe(true)
    const [now, base] = [columnOf(merged, '2024', [300, 110]), columnOf(merged, '2021', [100, 100])]
    const read = (set: { start: number; end: number }, from = base) =>
      growth(merged, now, from, set, 'GROWTH_PERCENT', mean)
    expect(read(all)).toMatchObject({ villages: 1, expected: 7 })
    expect(read(all).value).toBeCloseTo(10, 9)
    expect(read({ start: 0, end: 1 })).toMatchObject({ value: null, state: 'NOT_COMPARABLE', expected: 0 })
    expect(read({ start: 0, end: 1 }, columnOf(merged, '2022', [100]))).toMatchObject({ value: 200, state: 'REPORTED' })
  })

  it('is what plain lists say, whatever is missing', () => {
    const incomes = fc.array(fc.option(fc.integer({ min: -50, max: 500 }), { nil: null }), {
      minLength: VILLAGES,
      maxLength: VILLAGES,
    })
    fc.assert(
      fc.property(incomes, incomes, (now, before) => {
        const growths = now.flatMap((value, index) => {
          const base = before[index] ?? null
          return value === null || base === null || base <= 0 ? [] : [(100 * (value - base)) / base]
        })
        const [current, base] = [columnOf(plain, '2024', now), columnOf(plain, '2021', before)]
        const read = (stat: 'MEAN' | 'COUNT' | 'SHARE') =>
          growth(plain, current, base, all, 'GROWTH_PERCENT', { stat, atLeast: null })
        expect(read('COUNT').villages).toBe(growths.length)
        if (growths.length === 0) return expect(read('MEAN').value).toBeNull()
        const naive = growths.reduce((sum, value) => sum + value, 0) / growths.length
        expect(read('MEAN').value).toBeCloseTo(naive, 9)
        expect(read('SHARE').value).toBeCloseTo(
          (100 * growths.filter((growth) => growth > 0).length) / growths.length,
          9,
        )
      }),
    )
  })
})
