import { parsePeriod } from '../common/period'
import type { ComparisonGroup } from './choose-group'
import { checkPreTrend, prePeriods, type ReadPeriod, slopesOver } from './pre-trend'

/** Villages by their incomes of 2019, 2020 and 2021. */
const read = (villages: readonly (readonly number[])[]): ReadPeriod[] =>
  ['2019', '2020', '2021'].map((key, at) => ({
    period: parsePeriod(key),
    valueAt: (index) => villages[index]?.[at] ?? Number.NaN,
  }))

const group = (members: number, all: number) => {
  const numbers = Int32Array.from({ length: all }, (_, at) => at)
  return {
    strata: [{ members: numbers.subarray(0, members), others: numbers.subarray(members) }],
  } as unknown as ComparisonGroup
}

const rising = (start: number, ...slopes: number[]) =>
  slopes.map((slope, at) => [start + at, start + at + slope, start + at + 2 * slope])

describe('slopesOver', () => {
  it('is the slope of each village a year by least squares, and none where a period is missing', () => {
    const slope = slopesOver(
      read([
        [1, 2, 9],
        [1, Number.NaN, 3],
      ]),
    )
    // Years are of 365 and 366 days.
    expect(slope(0)).toBeCloseTo(4, 1)
    expect(slope(1)).toBeNaN()
  })
})

describe('checkPreTrend', () => {
  const OTHERS = [1, 1.2, 0.8, 1.1, 0.9, 1, 1.3, 0.7]
  const check = (...members: number[]) =>
    checkPreTrend(
      group(members.length, members.length + OTHERS.length),
      new Set(members.keys()),
      read([...rising(5, ...members), ...rising(9, ...OTHERS)]),
    )

  it('finds both alike where they rose alike', () => {
    expect(check(1, 1.1, 0.9, 1)).toMatchObject({ verdict: 'OK', members: 4, others: 8 })
  })

  it('finds them different where members rose faster already, with the difference a year', () => {
    const { verdict, slope, bounds } = check(3, 3.2, 2.8, 3.1)
    expect(verdict).toBe('DIFFERENT')
    expect(slope).toBeCloseTo(2.025, 1)
    expect(bounds?.low).toBeGreaterThan(0)
  })

  it('cannot tell from too few villages, or without a period before the base', () => {
    expect(check(1, 1)).toMatchObject({ verdict: 'TOO_FEW', slope: null, pValue: null })
    expect(checkPreTrend(group(4, 12), new Set([0, 1, 2, 3]), read([]).slice(2)).verdict).toBe('TOO_FEW')
  })
})

describe('prePeriods', () => {
  it('are at most five with data before the base, and the base', () => {
    const known = ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022']
    expect(prePeriods(known, '2021', 'YEAR')).toEqual(['2016', '2017', '2018', '2019', '2020', '2021'])
    expect(prePeriods(['2022'], '2021', 'YEAR')).toEqual(['2021'])
    expect(prePeriods(['2020Q1', '2020Q2', '2020'], '2020Q2', 'QUARTER')).toEqual(['2020Q1', '2020Q2'])
  })

  it('are found for a base longer than what is reported, where they have every part that it has', () => {
    const quarters = [
      '2018Q4',
      '2019Q1',
      '2019Q2',
      '2019Q3',
      '2019Q4',
      '2020Q1',
      '2020Q2',
      '2020Q3',
      '2020Q4',
      '2021Q1',
    ]
    expect(prePeriods([...quarters, '2021Q2'], '2021', 'QUARTER')).toEqual(['2019', '2020', '2021'])
    expect(prePeriods(quarters, '2020', 'QUARTER')).toEqual(['2019', '2020'])
    expect(prePeriods(quarters, '2020H2', 'QUARTER')).toEqual(['2019H1', '2019H2', '2020H1', '2020H2'])
  })
})
