import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlNumber, sqlNumberOrNull, sqlText } from '../../src/db/sql-value'
import { atFileEnd } from '../cleanup'
import { databases } from '../databases'
import { startTestApi } from '../start-test-api'
import { grouping } from '../village-grouping'

describe.each(databases)('groups of what villages have, on %s', (database) => {
  const api = startTestApi(database, 'library-city')
  const group = grouping(api)

  it('by category and cluster are those of the last day of the period', async () => {
    type Keys = { category: string | null; cluster: { code: string } | null }
    const { groups, overlapping } = await group<Keys>('category cluster { code }')
    const { db } = await api
    const rows = await db.query(
      `SELECT k.category, m.clusterCode, COUNT(*) AS villages, SUM(i.totalFen) AS fen FROM division_version v
         LEFT JOIN village_category k ON k.villageId = v.divisionId AND k.listedOn <= '2024-12-31'
              AND (k.delistedOn IS NULL OR k.delistedOn > '2024-12-31')
         LEFT JOIN cluster_member m ON m.villageId = v.divisionId AND m.joinedOn <= '2024-12-31'
              AND (m.leftOn IS NULL OR m.leftOn > '2024-12-31')
         LEFT JOIN collective_income i ON i.villageId = v.divisionId AND i.year = 2024
        WHERE LENGTH(v.code) = 12 AND v.validTo IS NULL GROUP BY k.category, m.clusterCode`,
    )
    const name = (category: unknown, cluster: unknown) => `${category ?? '—'}|${cluster ?? '—'}`
    const counts = new Map(rows.map((row) => [name(row.category, row.clusterCode), sqlNumber(row.villages)]))
    expect(groups.length).toBeGreaterThan(5)
    expect(new Map(groups.map(({ key, villages }) => [name(key.category, key.cluster?.code), villages]))).toEqual(
      counts,
    )
    expect(overlapping).toBe(false)
    const large = groups.filter(({ suppressed }) => !suppressed)
    expect(large.length).toBeGreaterThan(0)
    for (const { key, income } of large) {
      const row = rows.find((one) => name(one.category, one.clusterCode) === name(key.category, key.cluster?.code))
      expect(income.value).toBe((sqlNumberOrNull(row?.fen) as number) / 100)
    }
  })

  it('by kind of industry hold a village of two kinds twice, and count it once in the total', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tianye-groups-'))
    atFileEnd(async () => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, '产业.csv')
    writeFileSync(file, '村代码,产业名称,产业类型,优势特色产业,起始日期\n370681101202,梨园,果业,否,2020-03-01\n')
    await (await api).publish([file])
    const { groups, total, overlapping } = await group<{ industryKind: string | null }>('industryKind')
    expect(overlapping).toBe(true)
    expect(groups.reduce((sum, { villages }) => sum + villages, 0)).toBe(total.villages + 1)
    const { db } = await api
    const rows = await db.query('SELECT kind, COUNT(DISTINCT villageId) AS villages FROM industry GROUP BY kind')
    const counts = Object.fromEntries(rows.map((row) => [sqlText(row.kind), sqlNumber(row.villages)]))
    const named = groups.filter(({ key }) => key.industryKind !== null)
    expect(Object.fromEntries(named.map(({ key, villages }) => [key.industryKind, villages]))).toEqual(counts)
  })

  it('by yes and no tell which is which, and which is not known', async () => {
    type Keys = { led: { state: string; value: boolean | null }; inCluster: { value: boolean | null } }
    const { groups } = await group<Keys>('led: hasPartyLedCooperative { state value } inCluster { value }')
    expect(groups.map(({ key }) => [key.led.state, key.led.value, key.inCluster.value])).toEqual([
      ['REPORTED', true, true],
      ['REPORTED', true, false],
      ['REPORTED', false, true],
      ['REPORTED', false, false],
    ])
    expect(groups.reduce((sum, { villages }) => sum + villages, 0)).toBe(24)
  })

  it('keep back what few villages stand behind, and the total where taking the others from it would tell', async () => {
    const states = async (edges: string, more: object = {}) => {
      const { groups, rest, total } = await group(`band(metric: population, edges: ${edges}) { from }`, more)
      return {
        groups: groups.map(({ villages, suppressed, income }) => [villages, suppressed, income.state]),
        rest: rest?.income.state ?? null,
        total: total.income.state,
      }
    }
    // Populations are 220, 239, 258, … 657 of 24 villages; one village does not report its income.
    expect(await states('[230, 300]')).toEqual({
      groups: [
        [1, true, 'SUPPRESSED'],
        [4, true, 'SUPPRESSED'],
        [19, false, 'REPORTED'],
      ],
      rest: null,
      total: 'REPORTED',
    })
    expect(await states('[230, 400]')).toMatchObject({
      groups: [
        [1, true, 'SUPPRESSED'],
        [9, false, 'REPORTED'],
        [14, false, 'REPORTED'],
      ],
      total: 'SUPPRESSED',
    })
    // One of the two groups that hide each other must not be left alone among what is told.
    expect(await states('[230, 300]', { first: 1 })).toMatchObject({ rest: 'SUPPRESSED', total: 'REPORTED' })
  })
})
