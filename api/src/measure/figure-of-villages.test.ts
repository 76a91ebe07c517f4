import { smallMap } from '../../test/small-map'
import { testMeasure } from '../../test/test-measure'
import { buildColumn } from './build-column'
import { type Column, REPORTED } from './column'
import { computeChange, growthPercent } from './compute-change'
import { computeFigure } from './compute-figure'
import type { Measure, MeasureRow } from './measure'

const measure = testMeasure

const row = (villageId: number, value: number | null, more: Partial<MeasureRow> = {}): MeasureRow => ({
  villageId,
  value,
  revision: 1,
  ...more,
})

/** Five village committees in two townships, and a community. */
const map = smallMap(
  [
    { id: 1, code: '370686103201' },
    { id: 2, code: '370686103202' },
    { id: 3, code: '370686103203' },
    { id: 4, code: '370686104201' },
    { id: 5, code: '370686104202' },
    { id: 6, code: '370602001001', type: 'RESIDENTS_COMMITTEE' },
  ],
  { 90: '370686103201' },
)
const county = map.region('370686') as NonNullable<ReturnType<typeof map.region>>
const sum = { stat: 'SUM', atLeast: null } as const

describe('a figure of villages', () => {
  it('is in yuan, with who reported and who should have', () => {
    const column = buildColumn(
      map,
      measure(),
      '2024',
      [1, 2, 3, 4].map((id) => row(id, id * 100)),
      null,
    )
    expect(computeFigure(column, county, null, sum)).toEqual({
      value: 10,
      unit: 'YUAN',
      state: 'REPORTED',
      numerator: null,
      denominator: null,
      reported: 4,
      expected: 5,
      coverage: 80,
    })
  })

  it('is not enough below 80 percent, and still told', () => {
    const column = buildColumn(map, measure(), '2024', [row(1, 100), row(2, 200), row(3, 300)], null)
    expect(computeFigure(column, county, null, sum)).toMatchObject({
      value: 6,
      state: 'INSUFFICIENT_COVERAGE',
      coverage: 60,
    })
  })

  it('has no value, not zero, when nobody reports', () => {
    const column = buildColumn(map, measure(), '2024', [row(1, null)], null)
    expect(computeFigure(column, county, null, sum)).toMatchObject({
      value: null,
      state: 'NOT_REPORTED',
      reported: 0,
      expected: 5,
    })
  })

  it('does not wait for a community, but counts one that is supported or reports', () => {
    const zhifu = map.region('370602') as NonNullable<ReturnType<typeof map.region>>
    const nobody = buildColumn(map, measure(), '2024', [], null)
    expect(computeFigure(nobody, zhifu, null, sum)).toMatchObject({ state: 'NOT_DUE', expected: 0, coverage: null })
    const supported = {
      states: new Uint8Array(6).fill(REPORTED),
      values: Float64Array.from(map.villageIds, (id) => (id === 6 ? 1 : 0)),
    }
    expect(computeFigure(buildColumn(map, measure(), '2024', [], supported), zhifu, null, sum)).toMatchObject({
      state: 'NOT_REPORTED',
      expected: 1,
    })
    expect(computeFigure(buildColumn(map, measure(), '2024', [row(6, 500)], null), zhifu, null, sum)).toMatchObject({
      value: 5,
      reported: 1,
      expected: 1,
    })
  })

  it('reads an absent row as zero only on a closed list or in a county that sent its register', () => {
    const counts = { unit: 'COUNT' } as const
    const closed = buildColumn(map, measure({ ...counts, absent: 'ZERO' }), '2024', [], null)
    expect(computeFigure(closed, county, null, sum)).toMatchObject({ value: 0, reported: 5 })
    const register = measure({ ...counts, absent: 'ZERO_IN_REPORTING_COUNTY' })
    expect(computeFigure(buildColumn(map, register, '2024', [], null), county, null, sum)).toMatchObject({
      state: 'NOT_REPORTED',
    })
    expect(computeFigure(buildColumn(map, register, '2024', [row(4, 2)], null), county, null, sum)).toMatchObject({
      value: 2,
      reported: 5,
    })
  })

  it('divides sums for a rate and leaves out where it does not apply', () => {
    const rate = measure({ unit: 'PERCENT', kind: 'RATE' })
    const rows = [
      row(1, 1, { denominator: 1 }),
      row(2, 10, { denominator: 100 }),
      row(3, null, { denominator: null, state: 'NOT_APPLICABLE' }),
      row(4, 0, { denominator: 4 }),
      row(5, 4, { denominator: 5 }),
    ]
    const figure = computeFigure(buildColumn(map, rate, '2024', rows, null), county, null, {
      stat: 'MEAN',
      atLeast: null,
    })
    expect(figure).toMatchObject({ numerator: 15, denominator: 110, reported: 4, expected: 4 })
    expect(figure.value).toBeCloseTo((100 * 15) / 110)
  })

  it('withholds a rate that too few answers stand behind', () => {
    const answers = measure({ unit: 'PERCENT', kind: 'RATE', minDenominator: 10 })
    const column = buildColumn(
      map,
      answers,
      '2024',
      [row(1, 4, { denominator: 5 }), row(2, 3, { denominator: 4 })],
      null,
    )
    expect(computeFigure(column, county, null, { stat: 'MEAN', atLeast: null })).toMatchObject({
      value: null,
      state: 'SUPPRESSED',
      numerator: null,
      denominator: null,
    })
  })

  it('adds what a merged village reported, and compares nothing else of it', () => {
    const amounts = buildColumn(map, measure(), '2020', [row(1, 100), row(90, 50)], null)
    expect(amounts.values[map.villageIndexById(1)]).toBe(150)
    const stars = buildColumn(map, measure({ kind: 'LEVEL', unit: 'STARS' }), '2020', [row(1, 4), row(90, 5)], null)
    const township = { start: map.villageIndexById(1), end: map.villageIndexById(1) + 1 }
    expect(computeFigure(stars, township, null, { stat: 'MEAN', atLeast: null })).toMatchObject({
      value: null,
      state: 'NOT_COMPARABLE',
    })
  })

  it('refuses to add up what does not add up', () => {
    const column = buildColumn(map, measure({ kind: 'LEVEL' }), '2024', [row(1, 100)], null)
    expect(() => computeFigure(column, county, null, sum)).toThrow('不能用“合计”')
  })

  it('counts the target inclusively in a share, with its parts', () => {
    const column = buildColumn(
      map,
      measure({ target: 3 }),
      '2024',
      [1, 2, 3, 4].map((id) => row(id, id * 100)),
      null,
    )
    expect(computeFigure(column, county, null, { stat: 'SHARE', atLeast: null })).toMatchObject({
      value: 50,
      unit: 'PERCENT',
      numerator: 2,
      denominator: 4,
    })
  })
})

describe('a statistic of villages', () => {
  const read = (values: readonly number[], reading: Parameters<typeof computeFigure>[3], more: Partial<Measure> = {}) =>
    computeFigure(
      buildColumn(
        map,
        measure(more),
        '2024',
        values.map((value, index) => row(index + 1, value)),
        null,
      ),
      county,
      null,
      reading,
    )

  it('that does not exist of what they report is null, and says that it does not apply', () => {
    expect(read([100], { stat: 'STDDEV', atLeast: null })).toMatchObject({ value: null, state: 'NOT_APPLICABLE' })
    expect(read([100, -100, 50, 60], { stat: 'GINI', atLeast: null })).toMatchObject({
      value: null,
      unit: 'RATIO',
      state: 'NOT_APPLICABLE',
      reported: 4,
    })
  })

  it('needs a place on the scale, or a weight', () => {
    expect(() => read([100], { stat: 'QUANTILE', atLeast: null })).toThrow('应给出 quantile')
    expect(() => read([100], { stat: 'WEIGHTED_MEAN', atLeast: null })).toThrow('应给出 weight')
    expect(read([100, 200, 300, 400], { stat: 'QUANTILE', atLeast: null, quantile: 0.5 }).value).toBe(2.5)
  })

  it('weighs both sides of a change by the same weights, so that a change is never one of weights', () => {
    const weights = buildColumn(
      map,
      measure({ unit: 'HOUSEHOLDS' }),
      '2024',
      [row(1, 10), row(2, 30), row(3, null)],
      null,
    )
    const [now, base] = [
      [400, 200, 900],
      [200, 200, 100],
    ].map((values) =>
      buildColumn(
        map,
        measure(),
        '2024',
        values.map((value, index) => row(index + 1, value)),
        null,
      ),
    ) as [Column, Column]
    const weighted = { stat: 'WEIGHTED_MEAN', atLeast: null, weight: 'HOUSEHOLDS' } as const
    expect(computeChange(now, base, county, null, weighted, 'DIFFERENCE', 'PAIRED', weights)).toMatchObject({
      current: 2.5,
      base: 2,
      value: 0.5,
      pairs: 2,
    })
  })
})

describe('a change', () => {
  const before = buildColumn(map, measure(), '2023', [row(1, 100), row(2, 100), row(5, 900)], null)
  const now = buildColumn(map, measure(), '2024', [row(1, 150), row(2, 100), row(3, 500)], null)

  it('rests on the villages that report twice', () => {
    expect(computeChange(now, before, county, null, sum, 'GROWTH_PERCENT', 'PAIRED')).toMatchObject({
      current: 2.5,
      base: 2,
      value: 25,
      unit: 'PERCENT',
      pairs: 2,
      state: 'INSUFFICIENT_COVERAGE',
    })
  })

  it('or on the figures as shown, when asked', () => {
    expect(computeChange(now, before, county, null, sum, 'DIFFERENCE', 'AS_SHOWN')).toMatchObject({
      current: 7.5,
      base: 11,
      value: -3.5,
      unit: 'YUAN',
    })
  })

  it('of a rate is in percentage points', () => {
    const rate = measure({ unit: 'PERCENT', kind: 'RATE' })
    const [one, other] = [60, 50].map((value) =>
      buildColumn(map, rate, '2024', [row(1, value, { denominator: 100 })], null),
    )
    const change = computeChange(
      one as never,
      other as never,
      county,
      null,
      { stat: 'MEAN', atLeast: null },
      'DIFFERENCE',
      'PAIRED',
    )
    expect(change).toMatchObject({ value: 10, unit: 'PERCENTAGE_POINTS' })
  })

  it.each([
    [null, 5],
    [5, null],
    [5, 0],
    [5, -5],
  ])('has no growth from %p against %p', (current, base) => {
    expect(growthPercent(current, base)).toBeNull()
  })
})
