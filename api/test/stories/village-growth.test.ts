import { sqlNumber, sqlText } from '../../src/db/sql-value'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

interface Growth {
  value: number | null
  unit: string
  state: string
  villages: number
  expected: number
  against: string
}

interface Contribution {
  value: number | null
  unit: string
  percentOfTotal: number | null
  points: number | null
  pairs: number
  state: string
}

interface CountyRow {
  key: { county: { code: string } } | null
  mean: Growth
  median: Growth
  yearly: Growth
  rose: Growth
  upper: Growth
  gave: Contribution
}

const COUNTIES = `query ($where: VillageWhere) {
  villageGroups(period: "2024") { groups { key { county { code } } ...row } total { key { __typename } ...row } }
}
fragment row on VillageGroup {
  mean: growth(metric: collectiveIncome, against: "2021", stat: MEAN, where: $where) { ...growth }
  median: growth(metric: collectiveIncome, against: "2021") { ...growth }
  yearly: growth(metric: collectiveIncome, against: "2021", kind: COMPOUND_ANNUAL_PERCENT, stat: MAX) { ...growth }
  rose: growth(metric: collectiveIncome, against: "2021", kind: DIFFERENCE, stat: SHARE) { ...growth }
  upper: growth(metric: collectiveIncome, against: "2021", stat: QUANTILE, quantile: 0.8) { ...growth }
  gave: contribution(metric: collectiveIncome, against: "2021") { value unit percentOfTotal points pairs state }
}
fragment growth on VillageGrowth { value unit state villages expected against }`

interface Pair {
  readonly county: string
  readonly before: number
  readonly now: number
}

/** Incomes of the villages that report twice with a base above zero, as plain SQL has them, fen. */
async function pairsOf({ db }: TestApi): Promise<Pair[]> {
  const rows = await db.query(
    `SELECT c.code AS county, base.totalFen AS baseFen, present.totalFen AS presentFen FROM collective_income present
       JOIN collective_income base ON base.villageId = present.villageId AND base.year = 2021 AND base.totalFen > 0
       JOIN division_version v ON v.divisionId = present.villageId AND v.validTo IS NULL
       JOIN division_version t ON t.divisionId = v.parentId AND t.validTo IS NULL
       JOIN division_version c ON c.divisionId = t.parentId AND c.validTo IS NULL WHERE present.year = 2024`,
  )
  return rows.map((row) => ({
    county: sqlText(row.county),
    before: sqlNumber(row.baseFen),
    now: sqlNumber(row.presentFen),
  }))
}

const sorted = (list: readonly number[]) => [...list].sort((one, other) => one - other)
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)

function quantile(list: readonly number[], at: number): number {
  const values = sorted(list)
  const position = (values.length - 1) * at
  const below = Math.floor(position)
  const [lower, upper] = [values[below] as number, values[Math.ceil(position)] as number]
  return lower + (position - below) * (upper - lower)
}

describe.each(databases)('the growth of villages, on %s', (database) => {
  const api = startTestApi(database, 'library-city')
  const counties = async (variables: object = {}) =>
    (await (await api).query<{ villageGroups: { groups: CountyRow[]; total: CountyRow } }>(COUNTIES, variables))
      .villageGroups

  it('is a statistic of what each village grew, as plain SQL of the same villages says', async () => {
    const pairs = await pairsOf(await api)
    const { groups, total } = await counties()
    for (const row of [...groups, total]) {
      const own = pairs.filter(({ county }) => row.key === null || county === row.key.county.code)
      const growths = own.map(({ now, before }) => (100 * (now - before)) / before)
      expect(row.mean).toMatchObject({ unit: 'PERCENT', villages: own.length, against: '2021' })
      expect(row.mean.value).toBeCloseTo(sum(growths) / growths.length, 9)
      expect(row.median.value).toBeCloseTo(quantile(growths, 0.5), 9)
      expect(row.upper.value).toBeCloseTo(quantile(growths, 0.8), 9)
      const yearly = own.map(({ now, before }) => 100 * (Math.cbrt(now / before) - 1))
      expect(row.yearly.value).toBeCloseTo(Math.max(...yearly), 9)
      expect(row.rose).toMatchObject({ unit: 'PERCENT' })
      expect(row.rose.value).toBeCloseTo((100 * own.filter(({ now, before }) => now > before).length) / own.length, 9)
    }
    expect(groups).toHaveLength(3)
  })

  it('says how many villages stand behind it, and when they are too few of those due', async () => {
    const { total } = await counties({ where: { nameContains: '无此村' } })
    expect(total.mean).toMatchObject({ value: null, villages: 0, expected: 0, state: 'NOT_DUE' })
    const { groups } = await counties()
    for (const { mean } of groups) {
      const share = mean.villages / mean.expected
      expect(mean.state).toBe(share < 0.8 ? 'INSUFFICIENT_COVERAGE' : 'REPORTED')
    }
  })

  it('is given by groups that add up to the total, in money, in percent and in points', async () => {
    const pairs = await pairsOf(await api)
    const { groups, total } = await counties()
    const before = sum(pairs.map((pair) => pair.before))
    const moved = (list: readonly Pair[]) => sum(list.map((pair) => pair.now - pair.before))
    for (const { key, gave } of groups) {
      const own = pairs.filter(({ county }) => county === key?.county.code)
      expect(gave).toMatchObject({ unit: 'YUAN', pairs: own.length })
      expect(gave.value).toBeCloseTo(moved(own) / 100, 6)
      expect(gave.points).toBeCloseTo((100 * moved(own)) / before, 9)
      expect(gave.percentOfTotal).toBeCloseTo((100 * moved(own)) / moved(pairs), 9)
    }
    expect(total.gave.percentOfTotal).toBeCloseTo(100, 9)
    expect(sum(groups.map(({ gave }) => gave.points ?? Number.NaN))).toBeCloseTo(total.gave.points ?? 0, 9)
  })

  it('is told of places too', async () => {
    const pairs = await pairsOf(await api)
    const growths = pairs.map(({ now, before }) => (100 * (now - before)) / before)
    const operation = `{ place(code: "3706") { growth(metric: collectiveIncome, period: "2024", against: "2021", stat: STDDEV) {
      value unit villages } } }`
    const { place } = await (await api).query<{ place: { growth: Growth } }>(operation)
    const mean = sum(growths) / growths.length
    const deviation = Math.sqrt(sum(growths.map((one) => (one - mean) ** 2)) / (growths.length - 1))
    expect(place.growth).toMatchObject({ unit: 'PERCENTAGE_POINTS', villages: growths.length })
    expect(place.growth.value).toBeCloseTo(deviation, 9)
  })

  it('keeps the shares of a total back that is withheld', async () => {
    const operation = `{ villageGroups(period: "2024") {
      groups { key { band(metric: population, edges: [230, 400]) { from } } gave: contribution(metric: collectiveIncome) {
        value percentOfTotal points state } }
      total { gave: contribution(metric: collectiveIncome) { value percentOfTotal points state } } } }`
    const { villageGroups } = await (await api).query<{
      villageGroups: { groups: { gave: Contribution }[]; total: { gave: Contribution } }
    }>(operation)
    const [small, large] = villageGroups.groups
    const nothing = { value: null, percentOfTotal: null, points: null, state: 'SUPPRESSED' }
    expect(small?.gave).toEqual(nothing)
    expect(villageGroups.total.gave).toEqual(nothing)
    expect(large?.gave).toMatchObject({ percentOfTotal: null, points: null, state: 'REPORTED' })
    expect(large?.gave.value).not.toBeNull()
  })

  it('of the figure of a group is kept back with it, whichever way it is paired', async () => {
    const operation = `query ($pairing: Pairing!) { villageGroups(period: "2024") {
      groups { key { band(metric: population, edges: [230, 400]) { from } }
        figure(metric: collectiveIncome, stat: WEIGHTED_MEAN, weight: POPULATION) {
          state change(against: "2023", pairing: $pairing) { value current base state unit } } } } }`
    type Told = { figure: { state: string; change: { value: number | null; current: number | null; state: string } } }
    for (const pairing of ['PAIRED', 'AS_SHOWN']) {
      const { villageGroups } = await (await api).query<{ villageGroups: { groups: Told[] } }>(operation, { pairing })
      const [small, large] = villageGroups.groups
      expect(small?.figure).toMatchObject({
        state: 'SUPPRESSED',
        change: { value: null, current: null, base: null, state: 'SUPPRESSED' },
      })
      expect(large?.figure).toMatchObject({ state: 'REPORTED', change: { unit: 'PERCENT', state: 'REPORTED' } })
      expect(large?.figure.change.value).not.toBeNull()
    }
  })

  it('is refused where it makes no sense', async () => {
    const code = async (field: string) => {
      const operation = `{ villageGroups(period: "2024") { total { answer: ${field} { state } } } }`
      return (await (await api).ask(operation)).errors[0]?.extensions.code
    }
    expect(await code('growth(metric: collectiveIncome, stat: SUM)')).toBe('STATISTIC_WRONG')
    expect(await code('growth(metric: collectiveIncome, stat: QUANTILE)')).toBe('QUANTILE_WRONG')
    expect(await code('growth(metric: collectiveIncome, against: "2024", kind: COMPOUND_ANNUAL_PERCENT)')).toBe(
      'NOT_YEARS_APART',
    )
    expect(await code('contribution(metric: starRating)')).toBe('STATISTIC_WRONG')
  })
})
