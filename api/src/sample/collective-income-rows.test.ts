import fc from 'fast-check'
import { exampleCity } from '../../test/map-of-places'
import type { Row } from '../intake/dataset'
import { collectiveIncomeTable, split } from './collective-income-rows'
import { countyAt } from './county-runs'
import { Random } from './random'
import { DEFAULT_SAMPLE, SAMPLE_YEARS } from './sample-options'
import { planSample } from './sample-plan'

const FEN_A_WAN = 1_000_000
const map = exampleCity([900, 1_200, 600, 300])
const plan = planSample(map, DEFAULT_SAMPLE)
const rows = [...collectiveIncomeTable.rows(plan)]
const amountsIn = (year: number): number[] =>
  rows
    .filter((row) => row.year === year)
    .map(({ totalFen }) => Number(totalFen) / FEN_A_WAN)
    .sort((one, other) => one - other)
const shareOf = (amounts: readonly number[], is: (amount: number) => boolean): number =>
  amounts.filter(is).length / amounts.length
const medianOf = (amounts: readonly number[]): number => amounts[Math.floor(amounts.length / 2)] as number

test.each(SAMPLE_YEARS)('incomes of %d are skewed as domain.md §9 says', (year) => {
  const amounts = amountsIn(year)
  expect(medianOf(amounts)).toBeGreaterThan(11)
  expect(medianOf(amounts)).toBeLessThan(26)
  expect(shareOf(amounts, (amount) => amount >= 5 && amount < 50)).toBeGreaterThan(0.6)
  expect(shareOf(amounts, (amount) => amount < 5)).toBeGreaterThan(0.04)
  expect(shareOf(amounts, (amount) => amount < 5)).toBeLessThan(0.25)
  const tail = shareOf(amounts, (amount) => amount > 300)
  expect(tail).toBeGreaterThan(0.002)
  expect(tail).toBeLessThan(0.04)
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
  expect(mean).toBeGreaterThan(medianOf(amounts) * 1.3)
})

test('incomes grow, and faster where villages are supported or work together', () => {
  expect(medianOf(amountsIn(2024))).toBeGreaterThan(medianOf(amountsIn(2019)) * 1.2)
  const totals = new Map(rows.map((row) => [`${row.villageId}/${row.year}`, Number(row.totalFen)]))
  const growth = (village: number) =>
    (totals.get(`${map.villageCodes[village]}/2024`) ?? Number.NaN) /
    (totals.get(`${map.villageCodes[village]}/2021`) ?? Number.NaN)
  const medianGrowth = (is: (village: number) => boolean) =>
    medianOf(
      [...plan.villages]
        .filter(is)
        .map(growth)
        .filter(Number.isFinite)
        .sort((one, other) => one - other),
    )
  const alone = medianGrowth((village) => !plan.listings.has(village) && !plan.memberships.has(village))
  expect(medianGrowth((village) => plan.listings.has(village))).toBeGreaterThan(alone)
  expect(medianGrowth((village) => plan.memberships.has(village))).toBeGreaterThan(alone)
})

const COMPONENTS = ['businessFen', 'contractingFen', 'investmentFen', 'subsidyFen', 'otherFen'] as const
const componentsOf = (row: Row) => COMPONENTS.map((property) => row[property] ?? null)

test('components sum to the total to the fen; a few rows give the total alone', () => {
  const complete = rows.filter((row) => componentsOf(row).every((value) => value !== null))
  for (const row of complete)
    expect(componentsOf(row).reduce<number>((sum, value) => sum + Number(value), 0)).toBe(row.totalFen)
  const bare = rows.filter((row) => componentsOf(row).every((value) => value === null))
  expect(complete.length + bare.length).toBe(rows.length)
  expect(bare.length / rows.length).toBeGreaterThan(0.02)
  expect(bare.length / rows.length).toBeLessThan(0.04)
})

test('some investments lose, and nothing else is below zero', () => {
  expect(rows.some(({ investmentFen }) => Number(investmentFen) < 0)).toBe(true)
  for (const { businessFen, contractingFen, subsidyFen, otherFen, totalFen } of rows)
    expect(
      Math.min(Number(businessFen), Number(contractingFen), Number(subsidyFen), Number(otherFen), Number(totalFen)),
    ).toBeGreaterThanOrEqual(0)
})

test('a few jumps above fivefold, with a note and without', () => {
  const before = new Map(rows.map((row) => [`${row.villageId}/${Number(row.year) + 1}`, Number(row.totalFen)]))
  const jumps = rows.filter(
    (row) => Number(row.totalFen) > 5 * (before.get(`${row.villageId}/${row.year}`) ?? Infinity),
  )
  const noted = jumps.filter(({ note }) => note !== null)
  expect(noted.length).toBeGreaterThan(3)
  expect(jumps.length - noted.length).toBeGreaterThan(3)
  expect(jumps.length / rows.length).toBeLessThan(0.02)
})

test('a few rows are missing, and the lagging county misses over a fifth of the newest year', () => {
  const counts = new Map<string, number>()
  for (const { villageId, year } of rows) {
    const key = `${String(villageId).slice(0, 6)}/${year}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const expected = new Map<string, number>()
  for (const village of plan.villages) {
    const { code } = countyAt(map, village)
    expected.set(code, (expected.get(code) ?? 0) + 1)
  }
  const coverages = [...expected].map(([county, due]) => ({
    newest: (counts.get(`${county}/2024`) ?? 0) / due,
    before: (counts.get(`${county}/2023`) ?? 0) / due,
  }))
  expect(coverages.filter(({ newest }) => newest < 0.8)).toHaveLength(1)
  for (const { before } of coverages) {
    expect(before).toBeGreaterThan(0.9)
    expect(before).toBeLessThanOrEqual(1)
  }
})

test('of any total the parts sum to it, and none but the investment is below zero, also at the edges of the mix', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.string(), (total, seed) => {
      const { business, contracting, investment, subsidy, other } = split(
        total,
        { business: 0.32, subsidy: 0.36, other: 0.12 },
        new Random(seed),
      )
      expect(business + contracting + investment + subsidy + other).toBe(total)
      expect(Math.min(business, contracting, subsidy, other)).toBeGreaterThanOrEqual(0)
    }),
  )
})
