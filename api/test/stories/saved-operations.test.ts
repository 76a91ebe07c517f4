import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasets } from '../../src/app/registry'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

const FOLDER = join(__dirname, '../../../schema/operations')
const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

/** SQL statements of those that read rows once their columns are in memory; all others take none. */
const WARM_BUDGET: Readonly<Record<string, number>> = {
  'ClusterComparison.graphql': 1,
  'ClusterLeague.graphql': 2,
  'ClusterMembers.graphql': 2,
  'FiguresAndSources.graphql': 1,
  'KeyVillages.graphql': 2,
  'NotReported.graphql': 1,
  'TownshipPage.graphql': 5,
  'VillageFile.graphql': 10,
  // One for each dataset, however many rows it has.
  'WhatIsLoaded.graphql': datasets.length + 3,
}

/** Arguments that fit the small city, which has no lists of reporting units. */
const VARIABLES: Readonly<Record<string, object>> = {
  'NotReported.graphql': { within: null },
  'TownshipPage.graphql': { code: '370681101' },
}

const TOWNSHIP_OF_TWO = '370687101'

/** Each database was filled at a moment of its own. */
const withoutMoments = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value) => (key.endsWith('ublishedAt') ? key : value))

/** Fields of an answer that are lists without a single row anywhere, by the way to them. */
function emptyLists(data: unknown): string[] {
  const rows = new Map<string, number>()
  const look = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      rows.set(path, (rows.get(path) ?? 0) + value.length)
      for (const item of value) look(item, path)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) look(part, path === '' ? key : `${path}.${key}`)
    }
  }
  look(data, '')
  return [...rows].filter(([, count]) => count === 0).map(([path]) => path)
}

describe('saved operations', () => {
  const apis = Promise.all(databases.map((database) => startTestApi(database, 'library-city')))
  const run = (api: TestApi, { name, text }: { name: string; text: string }, more: object = {}) =>
    api.ask(text, { ...(text.includes('$list:') ? { list: null } : {}), ...VARIABLES[name], ...more })

  it.each(operations)('$name answers the same on every database', async (operation) => {
    const answers = await Promise.all((await apis).map((api) => run(api, operation)))
    for (const { data, errors } of answers) {
      expect(errors).toEqual([])
      expect(withoutMoments(data)).toEqual(withoutMoments(answers[0]?.data))
    }
    expect(emptyLists(answers[0]?.data)).toEqual([])
  })

  it.each(operations)('$name stays within its budget of statements', async (operation) => {
    for (const api of await apis) {
      await run(api, operation)
      const { statements } = await run(api, operation)
      expect([operation.name, statements]).toEqual([operation.name, WARM_BUDGET[operation.name] ?? 0])
    }
  })

  it.each(operations.filter(({ text }) => text.includes('$first:')))(
    '$name takes as many statements for one row as for all',
    async (operation) => {
      for (const api of await apis) {
        const all = await run(api, operation)
        const one = await run(api, operation, { first: 1 })
        expect(JSON.stringify(one.data).length).toBeLessThan(JSON.stringify(all.data).length)
        expect(one.statements).toBe((await run(api, operation)).statements)
      }
    },
  )

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
