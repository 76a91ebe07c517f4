import { Random } from '../sample/random'
import { type Bunching, estimateBunching } from './estimate-bunching'

const [POINT, WIDTH] = [100_000, 5_000]

/** Incomes of villages; of those less than two widths below the point a share is lifted into the window above it. */
function incomes(random: Random, count: number, lifted: number, rounded = 0): Float64Array {
  const values = Float64Array.from({ length: count }, () => {
    const income = random.skewed(210_000, 1)
    if (random.chance(rounded)) return Math.round(income / 10_000) * 10_000
    const isNear = income < POINT && income >= POINT - 2 * WIDTH
    return Math.round((isNear && random.chance(lifted) ? POINT + random.real(0, 4_000) : income) / 100) * 100
  })
  return values.sort()
}

function simulate(name: string, runs: number, count: number, lifted: number, rounded = 0): Bunching[] {
  const random = new Random(name)
  return Array.from({ length: runs }, () => estimateBunching(incomes(random, count, lifted, rounded), POINT, WIDTH))
}

const alarms = (found: readonly Bunching[]) => found.filter(({ chance }) => chance !== null && chance < 0.01).length
const meanRatio = (found: readonly Bunching[]) =>
  found.reduce((sum, { villages, expected }) => sum + villages / (expected ?? Number.NaN), 0) / found.length

describe('bunching', () => {
  it.each([400, 5_000])('raises hardly a false alarm among %d villages that nobody lifted', (count) => {
    const found = simulate(`quiet ${count}`, 80, count, 0)
    expect(alarms(found)).toBeLessThanOrEqual(4)
    expect(meanRatio(found)).toBeGreaterThan(0.92)
    expect(meanRatio(found)).toBeLessThan(1.08)
  })

  it('takes general rounding for what it is', () => {
    expect(alarms(simulate('rounded', 80, 5_000, 0, 0.3))).toBeLessThanOrEqual(3)
  })

  it('finds that a quarter of those near the target were lifted, in a city', () => {
    const found = simulate('city', 60, 5_000, 0.25)
    expect(alarms(found)).toBeGreaterThanOrEqual(45)
    expect(meanRatio(found)).toBeGreaterThan(1.4)
    expect(meanRatio(found)).toBeLessThan(1.7)
  })

  it('finds only gross lifting in a county', () => {
    expect(alarms(simulate('county, some', 100, 400, 0.1))).toBeLessThanOrEqual(10)
    expect(alarms(simulate('county, all', 100, 400, 1))).toBeGreaterThanOrEqual(70)
  })

  it('counts the window from the point on, and who stands on it', () => {
    const values = Float64Array.of(99_999, 100_000, 100_000, 104_999, 105_000)
    expect(estimateBunching(values, POINT, WIDTH)).toMatchObject({
      villages: 3,
      exactly: 2,
      expected: null,
      chance: null,
    })
  })

  it('says why it says nothing', () => {
    const random = new Random('gaps')
    const few = incomes(random, 60, 0)
    expect(estimateBunching(few, POINT, WIDTH).gap).toBe('TOO_FEW')
    const many = incomes(random, 3_000, 0)
    expect(estimateBunching(many, many[0] as number, WIDTH).gap).toBe('AT_THE_EDGE')
    expect(estimateBunching(many, many.at(-1) as number, WIDTH).gap).toBe('AT_THE_EDGE')
    const stars = Float64Array.from({ length: 3_000 }, () => random.whole(1, 60) / 6).sort()
    expect(estimateBunching(stars, 5, 0.1).gap).toBe('FEW_DIFFERENT_VALUES')
    expect(estimateBunching(Float64Array.of(), POINT, WIDTH)).toMatchObject({ villages: 0, gap: 'AT_THE_EDGE' })
  })
})
