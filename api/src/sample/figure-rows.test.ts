import { exampleCity } from '../../test/map-of-places'
import type { Row } from '../intake/dataset'
import { groupBy } from './county-runs'
import { figurePeriods } from './figure-periods'
import { figureTable } from './figure-rows'
import { DEFAULT_SAMPLE } from './sample-options'
import { planSample } from './sample-plan'

/** About the size of Yantai. */
const plan = planSample(exampleCity([290, 540, 90, 590, 470, 780, 960, 700, 800, 700]), DEFAULT_SAMPLE)
const rows = [...figureTable.rows(plan)]
const of = (measure: string, year: string) =>
  rows.filter((row) => row.measure === measure && String(row.period).startsWith(year))
const shareOf = ({ value, numerator, denominator }: Row): number =>
  value === null ? Number(numerator) / Number(denominator) : Number(value)
const meanOf = (some: readonly Row[]): number => some.reduce((sum, row) => sum + shareOf(row), 0) / some.length
const countyOf = ({ villageId }: Row): string => String(villageId).slice(0, 6)
const yearBy = (year: string, measure: string): Map<string, number> =>
  new Map([...groupBy(of(measure, year), countyOf)].map(([county, some]) => [county, meanOf(some)]))

test('every kind of period tells how the baseline year ended, and the years after', () => {
  expect(figurePeriods('YEAR').map(({ key }) => key)).toEqual(['2021', '2022', '2023', '2024'])
  expect(figurePeriods('HALF_YEAR')[0]?.key).toBe('2021H2')
  expect(figurePeriods('QUARTER').map(({ key }) => key)).toEqual([
    ...['2021Q4', '2022Q1', '2022Q2', '2022Q3', '2022Q4', '2023Q1', '2023Q2', '2023Q3', '2023Q4'],
    ...['2024Q1', '2024Q2', '2024Q3', '2024Q4'],
  ])
  const months = figurePeriods('MONTH').map(({ key }) => key)
  expect(months.slice(0, 3)).toEqual(['2021-12', '2023-01', '2023-02'])
  expect(months).toHaveLength(25)
  for (const measure of ['dutyRoster', 'visitCoverage', 'satisfactionRate', 'serviceCentre'])
    expect(of(measure, '2021').length).toBeGreaterThan(plan.listings.size * 0.9)
})

test.each(['orgLifeRate', 'committeeCompleteness', 'financeDisclosure', 'visitCoverage', 'dutyRoster'])(
  '%s is in full in a third to a half of the villages by the end of the round',
  (measure) => {
    const last = rows.filter(
      (row) => row.measure === measure && ['2023Q3', '2023-10', '2023'].includes(`${row.period}`),
    )
    const whole = last.filter(({ numerator, denominator }) => numerator === denominator).length / last.length
    expect(whole).toBeGreaterThan(0.3)
    expect(whole).toBeLessThan(0.55)
  },
)

test('counties differ and mostly gain; governance of one falls back', () => {
  const [before, after] = [yearBy('2021', 'dutyRoster'), yearBy('2023', 'dutyRoster')]
  const gains = [...before].map(([county, base]) => (after.get(county) ?? 0) - base)
  const falling = [...before].filter(([county, base]) => (after.get(county) ?? 0) < base).map(([county]) => county)
  expect(falling).toEqual([...plan.declining])
  expect(Math.max(...gains) - Math.min(...gains)).toBeGreaterThan(0.08)
})

test('one county leaves half of its villages without figures of the last year of the round, no other year', () => {
  const reporting = (year: string) => {
    const counts = groupBy(of('serviceCentre', year), countyOf)
    return new Map([...counts].map(([county, some]) => [county, some.length]))
  }
  const [last, before] = [reporting('2023'), reporting('2022')]
  const parts = [...before].map(([county, count]) => (last.get(county) ?? 0) / count)
  expect(parts.filter((part) => part < 0.6)).toHaveLength(1)
  expect(parts.filter((part) => part > 0.9)).toHaveLength(parts.length - 1)
})
