import fc from 'fast-check'
import { databases, openTestDatabase } from '../../test/databases'
import { FIXTURE_DAY, fixtureDivisions } from '../../test/start-test-api'
import { insertRows } from '../db/bulk'
import type { Database } from '../db/database'
import type { SqlValue } from '../db/sql-value'
import { DivisionMaps } from '../division/division-maps'
import { loadDivisionList } from '../division/load-division-list'
import {
  completedProjects,
  listedInRound,
  partyLedCooperativeEvents,
  postedRoles,
  rectificationEvents,
  villageClocks,
} from './posting-column.query'

/** Few days, so that random rows often meet the days that are asked for. */
const DAYS = ['2021-11-01', '2021-11-09', '2021-11-10', '2021-11-11', '2022-05-10', '2023-11-09', '2023-11-10'] as const
const VILLAGES = 4

const day = fc.constantFrom(...DAYS)
const dayOrNull = fc.option(day, { nil: null })
const village = fc.nat(VILLAGES - 1)
/** Rows of a table: each stands on its own natural key. */
const rowsOf = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 12 })

const postings = rowsOf(
  fc.record({
    village,
    roundKey: fc.constantFrom('2021', '2023'),
    role: fc.constantFrom('FIRST_SECRETARY', 'WORK_TEAM'),
    startOn: day,
    endOn: dayOrNull,
  }),
)
const listings = rowsOf(
  fc.record({
    village,
    category: fc.constantFrom('WEAK_PARTY_ORG', 'OTHER'),
    listedOn: day,
    delistedOn: dayOrNull,
  }),
).map((rows) => [...new Map(rows.map((row) => [`${row.village}${row.category}${row.listedOn}`, row])).values()])
const cooperatives = rowsOf(
  fc.record({
    village,
    registeredOn: dayOrNull,
    ledByPartyBranch: fc.boolean(),
    operatingStatus: fc.constantFrom('NORMAL', 'ABNORMAL', 'CLOSED', null),
    deregisteredOn: dayOrNull,
  }),
)
const projects = rowsOf(fc.record({ village, completedOn: dayOrNull }))

const byVillage = <Row extends { villageId: number }>(rows: readonly Row[]): Row[] =>
  [...rows].sort(
    (one, other) => one.villageId - other.villageId || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1),
  )
const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((first, own) => (own !== null && (first === null || own < first) ? own : first), null)

describe.each(databases)('what the clocks of the plan are read from, on %s', (database) => {
  const opened = (async () => {
    const db = await openTestDatabase(database)
    const rows = fixtureDivisions('small-city')
    await loadDivisionList(db, { rows, within: '3706', validFrom: FIXTURE_DAY, source: 'test' })
    const { villageIds } = await new DivisionMaps(db).mapOn(null)
    return { db, villageIds: [...villageIds.slice(0, VILLAGES)] }
  })()

  /** Puts rows in the place of those of the last run; checks that the answer takes one statement. */
  async function answerOf<Answer>(
    rows: readonly Record<string, SqlValue>[],
    table: string,
    ask: (db: Database) => Promise<Answer>,
  ): Promise<Answer> {
    const { db, villageIds } = await opened
    await db.tx(async (tx) => {
      await tx.execute(`DELETE FROM ${table}`)
      const [first] = rows
      if (!first) return
      const columns = Object.keys(first).filter((name) => name !== 'village')
      const bound = rows.map((row) => [
        villageIds[Number(row.village)] as number,
        1,
        ...columns.map((name) => row[name] as SqlValue),
      ])
      await insertRows(tx, table, ['villageId', 'revision', ...columns], bound)
    })
    const before = db.statementCount
    const answer = await ask(db)
    expect(db.statementCount - before).toBe(1)
    return answer
  }

  /** What a plain loop over each village's rows answers; null leaves a village out. */
  async function naive<Row extends { village: number }, Answer>(
    rows: readonly Row[],
    answer: (own: readonly Row[], villageId: number) => Answer | null,
  ): Promise<Answer[]> {
    const { villageIds } = await opened
    return villageIds.flatMap((villageId, at) => {
      const own = rows.filter((row) => row.village === at)
      return own.length === 0 ? [] : (answer(own, villageId) ?? [])
    })
  }

  const check = async <Values extends [unknown, ...unknown[]]>(property: fc.IAsyncPropertyWithHooks<Values>) =>
    fc.assert(property, { numRuns: 40 })

  const numbered = <Row>(rows: readonly Row[]) => rows.map((row, at) => ({ ...row, serial: at + 1 }))
  const named = <Row>(rows: readonly Row[]) => rows.map((row, at) => ({ ...row, name: `示例${at}` }))

  it('the clock of a village starts with the first posting of the round, whoever takes over', () =>
    check(
      fc.asyncProperty(postings, async (rows) => {
        const found = await answerOf(numbered(rows), 'posting', (db) => villageClocks(db, '2021'))
        const wanted = await naive(rows, (own, villageId) => {
          const startOn = earliest(own.filter(({ roundKey }) => roundKey === '2021').map((row) => row.startOn))
          return startOn === null ? null : { villageId, startOn }
        })
        expect(byVillage(found)).toEqual(wanted)
      }),
    ))

  it('a posting holds on its first and its last day', () =>
    check(
      fc.asyncProperty(postings, day, async (rows, onDay) => {
        const found = await answerOf(numbered(rows), 'posting', (db) => postedRoles(db, '2021', onDay))
        const wanted = await naive(rows, (own, villageId) => {
          const inForce = own.filter(
            ({ roundKey, startOn, endOn }) => roundKey === '2021' && startOn <= onDay && (endOn ?? onDay) >= onDay,
          )
          const has = (role: string) => inForce.some((row) => row.role === role)
          if (inForce.length === 0) return null
          return { villageId, hasFirstSecretary: has('FIRST_SECRETARY'), hasWorkTeam: has('WORK_TEAM') }
        })
        expect(byVillage(found)).toEqual(wanted)
      }),
    ))

  it('rectification is accepted when the last listing as weak has ended', () =>
    check(
      fc.asyncProperty(listings, async (rows) => {
        const found = await answerOf(rows, 'village_category', (db) =>
          rectificationEvents(db, '2021-11-10', '2023-11-10'),
        )
        const wanted = await naive(rows, (own, villageId) => {
          const ends = own
            .filter(({ category, listedOn }) => category === 'WEAK_PARTY_ORG' && listedOn < '2023-11-10')
            .map(({ delistedOn }) => delistedOn)
            .filter((end) => end === null || end > '2021-11-10')
          if (ends.length === 0) return null
          return { villageId, acceptedOn: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null) }
        })
        expect(byVillage(found)).toEqual(wanted)
      }),
    ))

  it('a village is listed in a category while a listing overlaps the round', () =>
    check(
      fc.asyncProperty(listings, async (rows) => {
        const found = await answerOf(rows, 'village_category', (db) => listedInRound(db, '2021-11-10', '2023-11-09'))
        const lists = await naive(rows, (own, villageId) => {
          const overlapping = own.filter(
            ({ listedOn, delistedOn }) => listedOn <= '2023-11-09' && (delistedOn ?? '9999') > '2021-11-10',
          )
          return [...new Set(overlapping.map(({ category }) => category))].map((category) => ({ villageId, category }))
        })
        expect(byVillage(found)).toEqual(byVillage(lists.flat()))
      }),
    ))

  it('of Party-led cooperatives the first counts, and one that stands in order', () =>
    check(
      fc.asyncProperty(cooperatives, day, async (rows, onDay) => {
        const stored = named(rows).map((row) => ({ ...row, ledByPartyBranch: row.ledByPartyBranch ? 1 : 0 }))
        const found = await answerOf(stored, 'cooperative', (db) => partyLedCooperativeEvents(db, onDay))
        const wanted = await naive(rows, (own, villageId) => {
          const led = own.filter(({ ledByPartyBranch }) => ledByPartyBranch)
          if (led.length === 0) return null
          const registered = led.filter(({ registeredOn }) => registeredOn !== null && registeredOn <= onDay)
          const standing = registered.filter(({ deregisteredOn }) => deregisteredOn === null || deregisteredOn > onDay)
          const statuses = standing.map(({ operatingStatus }) => operatingStatus)
          return {
            villageId,
            registeredOn: earliest(led.map((row) => row.registeredOn)),
            isNormal:
              registered.length === 0 ? null : statuses.includes('NORMAL') || (statuses.includes(null) ? null : false),
          }
        })
        expect(byVillage(found)).toEqual(wanted)
      }),
    ))

  it('projects count from the first to the last day asked for', () =>
    check(
      fc.asyncProperty(projects, day, day, async (rows, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const stored = named(rows).map((row) => ({ ...row, kind: 'ROAD' }))
        const found = await answerOf(stored, 'livelihood_project', (db) => completedProjects(db, from, to))
        const wanted = await naive(rows, (own, villageId) =>
          own.flatMap(({ completedOn }) =>
            completedOn !== null && completedOn >= from && completedOn <= to ? [{ villageId, completedOn }] : [],
          ),
        )
        expect(byVillage(found)).toEqual(byVillage(wanted.flat()))
      }),
    ))
})
