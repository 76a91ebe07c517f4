import { databases, openTestDatabase } from '../../test/databases'
import { insertRows } from '../db/bulk'
import type { Database } from '../db/database'
import { loadDivisionList } from '../division/load-division-list'
import type { MeasureRow } from '../measure/measure'
import { figurePeriods, figureRateColumns, figureValueColumns } from './figure-column.query'

const COLUMNS = ['villageId', 'measure', 'period', 'value', 'numerator', 'denominator', 'revision'] as const

/** Two villages with figures of three measures. */
async function open(name: (typeof databases)[number]): Promise<{ db: Database; villages: [number, number] }> {
  const db = await openTestDatabase(name)
  const rows = [
    { code: '37', name: '示例省' },
    { code: '3706', name: '示例市' },
    { code: '370681', name: '示例县' },
    { code: '370681101', name: '示例镇' },
    { code: '370681101201', name: '甲村' },
    { code: '370681101202', name: '乙村' },
  ]
  await loadDivisionList(db, { rows, within: '3706', validFrom: '2021-01-01', source: '示例' })
  const found = await db.query<{ id: number }>(
    "SELECT divisionId AS id FROM division_version WHERE code LIKE '370681101%' AND code <> '370681101' ORDER BY code",
  )
  const [one, other] = found.map(({ id }) => Number(id)) as [number, number]
  await db.tx((tx) =>
    insertRows(tx, 'village_figure', COLUMNS, [
      [one, 'visitCoverage', '2022Q1', null, 8, 10, 3],
      [other, 'visitCoverage', '2022Q1', null, 0, 0, 4],
      [one, 'visitCoverage', '2022Q2', null, null, null, 5],
      [one, 'visitCoverage', '2021Q4', null, 1, 2, 6],
      [one, 'reserveCadres', '2022', 3, null, null, 7],
      [other, 'reserveCadres', '2023', 2, null, null, 8],
    ]),
  )
  return { db, villages: [one, other] }
}

describe.each(databases)('figures by period, on %s', (name) => {
  const opened = open(name)

  it('come a list a period in the order asked for, empty where there are none', async () => {
    const { db, villages } = await opened
    const [one, other] = villages
    const lists = await figureValueColumns(db, 'reserveCadres', ['2023', '2021', '2022'])
    expect(lists.map((rows) => rows.map(({ villageId, value, revision }) => [villageId, value, revision]))).toEqual([
      [[other, 2, 8]],
      [],
      [[one, 3, 7]],
    ])
  })

  it('of a rate are its parts; where nothing arose it does not apply, where nothing is told it is not reported', async () => {
    const { db, villages } = await opened
    const [one, other] = villages
    const [first = [], second = []] = await figureRateColumns(db, 'visitCoverage', ['2022Q1', '2022Q2'])
    const toldOf = ({ villageId, value, denominator, state, revision }: MeasureRow) => [
      villageId,
      ...[value, denominator, state ?? 'none', revision],
    ]
    expect(new Set(first.map(toldOf))).toEqual(
      new Set([
        [one, 8, 10, 'none', 3],
        [other, null, null, 'NOT_APPLICABLE', 4],
      ]),
    )
    expect(second.map(toldOf)).toEqual([[one, null, null, 'none', 5]])
  })

  it('are told for the periods that have rows of the measure, oldest first', async () => {
    const { db } = await opened
    expect(await figurePeriods(db, 'visitCoverage')).toEqual(['2021Q4', '2022Q1', '2022Q2'])
    expect(await figurePeriods(db, 'reserveCadres')).toEqual(['2022', '2023'])
    expect(await figurePeriods(db, 'threeNone')).toEqual([])
  })
})
