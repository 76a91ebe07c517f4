import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

const FOLDER = join(__dirname, '../../../schema/operations')
const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

/** SQL statements that an operation may take once its columns are in memory. */
const WARM_BUDGET: Readonly<Record<string, number>> = {
  'CountyRanking.graphql': 0,
  'TownshipPage.graphql': 5,
  'VillageSearch.graphql': 0,
  'Scoreboard.graphql': 0,
  'ObligationsOverview.graphql': 0,
}

/** Arguments that fit the small city. */
const VARIABLES: Readonly<Record<string, object>> = {
  'CountyRanking.graphql': { list: null },
  'TownshipPage.graphql': { code: '370681101' },
  'VillageSearch.graphql': { county: '370681' },
  'Scoreboard.graphql': { list: null },
  'ObligationsOverview.graphql': { list: null },
}

const TOWNSHIP_OF_TWO = '370687101'

describe('saved operations', () => {
  const apis = Promise.all(databases.map((database) => startTestApi(database, 'small-city')))
  const run = (api: TestApi, { name, text }: { name: string; text: string }, more: object = {}) =>
    api.ask(text, { ...VARIABLES[name], ...more })

  it.each(operations)('$name answers the same on every database', async (operation) => {
    const answers = await Promise.all((await apis).map((api) => run(api, operation)))
    for (const { data, errors } of answers) {
      expect(errors).toEqual([])
      expect(data).toEqual(answers[0]?.data)
    }
    expect(JSON.stringify(answers[0]?.data).length).toBeGreaterThan(100)
  })

  it.each(operations)('$name stays within its budget of statements', async (operation) => {
    for (const api of await apis) {
      await run(api, operation)
      const { statements } = await run(api, operation)
      expect(statements).toBe(WARM_BUDGET[operation.name])
    }
  })

  it('TownshipPage takes as many statements for two villages as for three', async () => {
    const [operation] = operations.filter(({ name }) => name === 'TownshipPage.graphql')
    if (!operation) throw new Error('No TownshipPage')
    for (const api of await apis) {
      const three = await run(api, operation)
      const two = await run(api, operation, { code: TOWNSHIP_OF_TWO })
      expect(two.data).toMatchObject({ place: { villages: { totalCount: 2 } } })
      expect(three.data).toMatchObject({ place: { villages: { totalCount: 3 } } })
      const again = await run(api, operation)
      expect(two.statements).toBe(again.statements)
    }
  })
})
