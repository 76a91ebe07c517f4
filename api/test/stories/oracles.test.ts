import fc from 'fast-check'
import { measures } from '../../src/app/registry'
import { insertRows } from '../../src/db/bulk'
import type { Database } from '../../src/db/database'
import { sqlNumber, sqlNumberOrNull, sqlText } from '../../src/db/sql-value'
import type { DivisionMap } from '../../src/division/division-map'
import { DivisionMaps } from '../../src/division/division-maps'
import { loadDivisionList } from '../../src/division/load-division-list'
import { buildColumn } from '../../src/measure/build-column'
import { computeFigure, type FigureValue } from '../../src/measure/compute-figure'
import type { Measure } from '../../src/measure/measure'
import { databases, openTestDatabase } from '../databases'
import { FIXTURE_DAY, fixtureDivisions } from '../start-test-api'

interface Report {
  readonly village: number
  readonly year: number
  readonly totalFen: number
  readonly businessFen: number | null
}

const VILLAGES = 8

const reports = fc
  .array(
    fc.record({
      village: fc.nat(VILLAGES - 1),
      year: fc.constantFrom(2023, 2024),
      totalFen: fc.integer({ min: 0, max: 9_000_000_000 }),
      businessFen: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
    }),
    { maxLength: 20 },
  )
  .map((rows) => [...new Map(rows.map((row) => [`${row.village}|${row.year}`, row])).values()])

async function replaceReports(db: Database, map: DivisionMap, rows: readonly Report[]): Promise<void> {
  const columns = ['villageId', 'year', 'totalFen', 'businessFen', 'contractingFen', 'investmentFen', 'revision']
  await db.tx(async (tx) => {
    await tx.execute('DELETE FROM collective_income')
    await insertRows(
      tx,
      'collective_income',
      columns,
      rows.map(({ village, year, totalFen, businessFen }) => [
        map.villageIds[village] as number,
        year,
        totalFen,
        businessFen,
        businessFen,
        0,
        1,
      ]),
    )
  })
}

const measureOf = (key: string) => measures.find((measure) => measure.key === key) as Measure

describe.each(databases)('figures from columns, on %s', (database) => {
  const opened = (async () => {
    const db = await openTestDatabase(database)
    const rows = fixtureDivisions('small-city')
    await loadDivisionList(db, { rows, within: '3706', validFrom: FIXTURE_DAY, source: 'oracle' })
    const map = await new DivisionMaps(db).mapOn(null)
    return { db, map }
  })()

  it('are what plain SQL says of the same rows', async () => {
    const { db, map } = await opened
    await fc.assert(
      fc.asyncProperty(reports, async (rows) => {
        await replaceReports(db, map, rows)
        const measure = measureOf('collectiveIncome')
        const column = buildColumn(map, measure, '2024', await measure.load(db, '2024'), null)
        const counties = await db.query(
          `SELECT c.code, COUNT(i.id) AS reported, SUM(i.totalFen) AS total, MIN(i.totalFen) AS least, MAX(i.totalFen) AS most
             FROM division_version c
             JOIN division_version t ON t.parentId = c.divisionId AND t.validTo IS NULL
             JOIN division_version v ON v.parentId = t.divisionId AND v.validTo IS NULL
             LEFT JOIN collective_income i ON i.villageId = v.divisionId AND i.year = 2024
            WHERE c.validTo IS NULL AND LENGTH(c.code) = 6 GROUP BY c.code ORDER BY c.code`,
        )
        expect(counties).toHaveLength(3)
        for (const county of counties) {
          const region = map.region(sqlText(county.code))
          if (!region) throw new Error(`No county ${sqlText(county.code)}`)
          const read = (stat: 'SUM' | 'MIN' | 'MAX') => computeFigure(column, region, null, { stat, atLeast: null })
          const yuan = (fen: unknown) => {
            const number = sqlNumberOrNull(fen)
            return number === null ? null : number / 100
          }
          expect(read('SUM')).toMatchObject({ value: yuan(county.total), reported: sqlNumber(county.reported) })
          expect(read('MIN').value).toBe(yuan(county.least))
          expect(read('MAX').value).toBe(yuan(county.most))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('of the children add up to the parent, and a rate comes from the sums of its parts', async () => {
    const { db, map } = await opened
    const city = map.home
    if (!city) throw new Error('No home region')
    await fc.assert(
      fc.asyncProperty(reports, async (rows) => {
        await replaceReports(db, map, rows)
        for (const [key, stat] of [
          ['collectiveIncome', 'SUM'],
          ['operatingShare', 'MEAN'],
        ] as const) {
          const measure = measureOf(key)
          const column = buildColumn(map, measure, '2024', await measure.load(db, '2024'), null)
          const read = (region: { start: number; end: number }) =>
            computeFigure(column, region, null, { stat, atLeast: null })
          const whole = read(city)
          const parts = map.regionsOf('TOWNSHIP', city).map(read)
          const add = (of: (figure: FigureValue) => number | null) =>
            parts.reduce((sum, part) => sum + (of(part) ?? 0), 0)
          expect(add(({ reported }) => reported)).toBe(whole.reported)
          expect(add(({ expected }) => expected)).toBe(whole.expected)
          if (key === 'collectiveIncome') expect(add(({ value }) => value)).toBeCloseTo(whole.value ?? 0, 2)
          else {
            expect(add(({ numerator }) => numerator)).toBeCloseTo(whole.numerator ?? 0, 2)
            expect(add(({ denominator }) => denominator)).toBeCloseTo(whole.denominator ?? 0, 2)
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})
