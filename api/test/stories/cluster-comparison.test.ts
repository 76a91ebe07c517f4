import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainClusterComparison } from '../../../bench/plain/cluster-comparison'
import { firstDifference } from '../../../bench/same-answer'
import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

const OPERATION = readFileSync(join(__dirname, '../../../schema/operations/ClusterComparison.graphql'), 'utf8')

describe.each(databases)('ClusterComparison, on %s', (database) => {
  it.each(['cluster-city', 'library-city'])('answers what plain SQL makes of the same rows of %s', async (fixture) => {
    const { db, query } = await startTestApi(database, fixture)
    const { clusters } = await query<{ clusters: { comparison: { points: { state: string }[] } }[] }>(OPERATION)
    const plain = await plainClusterComparison(
      async <Row>(sql: string, params: Parameters<typeof db.query>[1]) => (await db.query(sql, params)) as Row[],
      { base: 2021, from: 2019, to: 2024 },
    )
    expect(firstDifference(plain, clusters)).toBeNull()
    if (fixture === 'cluster-city')
      expect(new Set(clusters.flatMap(({ comparison }) => comparison.points.map(({ state }) => state)))).toEqual(
        new Set(['BASE', 'COMPARED', 'NO_MEMBERS', 'TOO_FEW_MEMBERS', 'TOO_FEW_OTHERS']),
      )
  })
})
