import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDivisionList } from '../../src/division/load-division-list'
import { askAs, viewerAt } from '../as-viewer'
import { databases, openTestDatabase } from '../databases'
import { FIXTURE_DAY, fixtureDivisions, serveTestDatabase, startTestApi, type TestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'

const FIXTURE = 'library-city'
const COUNTY = '370681'
const OPERATIONS = join(__dirname, '../../../schema/operations')

const operations = readdirSync(OPERATIONS)
  .filter((name) => name.endsWith('.graphql'))
  // How many rows the hub holds of each kind is told to all.
  .filter((name) => name !== 'WhatIsLoaded.graphql')
  .map((name) => ({ name, text: readFileSync(join(OPERATIONS, name), 'utf8') }))

const VARIABLES: Readonly<Record<string, object>> = {
  'NotReported.graphql': { within: null },
  'TownshipPage.graphql': { code: '370681101' },
  'VillageFile.graphql': { code: '370681101203' },
}

/** What is told to everybody: where a place stands among its peers, and which metrics have data at all. */
const DECLARED = new Set(['rank', 'of', 'tied', 'rankChange', 'isNew', 'median', 'heldBack', 'ranked', 'total'])
DECLARED.add('rankByMissing').add('rankByWeights').add('stable').add('periods').add('coverage')

const withoutDeclared = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data ?? null), (key, value) =>
    DECLARED.has(key) || key.endsWith('ublishedAt') ? undefined : value,
  )

/** The same city in which every other fact outside the county was never reported. */
async function startOther(database: (typeof databases)[number]): Promise<TestApi> {
  const write = fileWriter()
  const paths: string[] = []
  const source = join(__dirname, '../fixtures', FIXTURE)
  for (const name of readdirSync(source)) {
    const [head = '', ...rows] = readFileSync(join(source, name), 'utf8').trim().split('\n')
    const villageAt = head.split(',').indexOf('村代码')
    const kept = rows.filter(
      (row, at) => at % 2 === 0 || villageAt < 0 || row.split(',')[villageAt]?.startsWith(COUNTY),
    )
    paths.push(write(name, [head, ...kept, '']))
  }
  const db = await openTestDatabase(database)
  await loadDivisionList(db, {
    rows: fixtureDivisions(FIXTURE),
    within: '3706',
    validFrom: FIXTURE_DAY,
    source: FIXTURE,
  })
  const made = await serveTestDatabase(db)
  const { status, issues } = await made.publish(paths)
  if (status !== 'PUBLISHED') throw new Error(JSON.stringify(issues))
  return made
}

const variablesOf = ({ name, text }: { name: string; text: string }) => ({
  ...(text.includes('$list:') ? { list: null } : {}),
  ...VARIABLES[name],
})

const outside = fixtureDivisions(FIXTURE).filter(({ code }) => code.length === 12 && !code.startsWith(COUNTY))

describe.each(databases)('a county bureau, on %s', (database) => {
  const one = startTestApi(database, FIXTURE)
  const other = startOther(database)

  it.each(operations)('$name: is answered from its own villages, whatever others report', async (operation) => {
    const answers = []
    for (const api of [await one, await other]) {
      const viewer = await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY)
      answers.push(await askAs(api, viewer, operation.text, variablesOf(operation)))
    }
    const [mine, theirs] = answers
    expect(withoutDeclared(mine)).toEqual(withoutDeclared(theirs))
    const text = JSON.stringify(mine)
    for (const { code, name } of outside) expect([code, name].filter((word) => text.includes(word))).toEqual([])
  })
})

describe.each(databases)('territories, on %s', (database) => {
  const made = startTestApi(database, FIXTURE)
  const figure = 'figure(metric: collectiveIncome, period: "2023") { value }'

  it('holds the county, its townships and villages, and names what is above', async () => {
    const api = await made
    const viewer = await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY)
    const { data } = await askAs(
      api,
      viewer,
      '{ home { code path { name } children { code } villages { totalCount } } }',
    )
    expect(data?.home).toMatchObject({ code: COUNTY, path: [{ name: '山东省' }, { name: '烟台市' }] })
    expect(data?.home).toMatchObject({ children: [{ code: '370681101' }, { code: '370681102' }] })
    expect(data?.home).toMatchObject({ villages: { totalCount: 8 } })
  })

  it('tells the same numbers of the county as the city sees', async () => {
    const api = await made
    const text = `{ place(code: "${COUNTY}") { ${figure} } scoreboard(place: "${COUNTY}", period: "2023") {
      total { score coverage } dimensions { score { score } indicators { indicator { code } points missing } } } }`
    const city = await askAs(api, await viewerAt(api, 'CITY_LEADER'), text)
    const county = await askAs(api, await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY), text)
    expect(county).toEqual(city)
    expect(city.errors).toBeUndefined()
  })

  it.each([
    ['the city', '3706'],
    ['another county', '370686'],
    ['a village of another county', '370686101201'],
  ])('refuses figures of %s', async (_name, code) => {
    const api = await made
    const viewer = await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY)
    const { data, errors } = await askAs(api, viewer, `{ place(code: "${code}") { ${figure} } }`)
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['OUTSIDE_TERRITORY'])
    expect(JSON.stringify(data)).not.toContain('value')
  })

  it('ranks the county among its peers without their rows', async () => {
    const api = await made
    const text = `{ ranking(metric: collectiveIncome, period: "2023", level: COUNTY) {
      entries { place { code } rank value } ranked total heldBack }
      place(code: "${COUNTY}") { figure(metric: collectiveIncome, period: "2023") { rank { rank of } } } }`
    const city = await askAs(api, await viewerAt(api, 'CITY_LEADER'), text)
    const county = await askAs(api, await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY), text)
    const all = (city.data as { ranking: { entries: { place: { code: string } }[] } }).ranking
    expect(all.entries).toHaveLength(3)
    expect(county.data?.ranking).toEqual({
      ...all,
      entries: all.entries.filter(({ place }) => place.code === COUNTY),
      heldBack: 2,
    })
    expect(county.data?.place).toEqual(city.data?.place)
  })

  it('a first secretary sees one village, and no figure of the township around it', async () => {
    const api = await made
    const viewer = await viewerAt(api, 'FIRST_SECRETARY', '370681101201')
    const seen = await askAs(
      api,
      viewer,
      '{ villages { nodes { code } } searchPlaces(text: "村") { code } home { code } }',
    )
    expect(seen).toEqual({
      data: {
        villages: { nodes: [{ code: '370681101201' }] },
        searchPlaces: [{ code: '370681101201' }],
        home: null,
      },
    })
    const { errors } = await askAs(api, viewer, `{ place(code: "370681101") { ${figure} } }`)
    expect(errors?.[0]?.extensions?.code).toBe('OUTSIDE_TERRITORY')
  })

  it('changes no cluster that reaches beyond it', async () => {
    const api = await made
    const viewer = await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY)
    const { errors } = await askAs(
      api,
      viewer,
      `mutation { saveClusterMembers(clusterCode: "PQ-001", members: [], baseRevision: 9) { status } }`,
    )
    expect(errors?.[0]?.extensions?.code).toBe('OUTSIDE_TERRITORY')
    expect(await askAs(api, viewer, '{ cluster(code: "PQ-001") { name } }')).toEqual({ data: { cluster: null } })
  })
})

it('where the city shows peers, their numbers are told and nothing behind them', async () => {
  const api = await startTestApi('sqlite', FIXTURE, { showsPeers: true })
  const viewer = await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY)
  const ask = (more: string) =>
    askAs(
      api,
      viewer,
      `{ ranking(metric: collectiveIncome, period: "2023", level: COUNTY) { heldBack entries { value place { code ${more} } } }
         scoreRanking(period: "2023", level: COUNTY) { heldBack entries { total { score } dimensions { indicators { points } } place { code } } } }`,
    )
  const { data, errors } = await ask('')
  expect(errors).toBeUndefined()
  const { ranking, scoreRanking } = data as {
    ranking: { heldBack: number; entries: { value: number | null; place: { code: string } }[] }
    scoreRanking: { entries: { place: { code: string }; dimensions: { indicators: unknown[] }[] }[] }
  }
  expect([ranking.heldBack, ranking.entries.length]).toEqual([0, 3])
  expect(ranking.entries.every(({ value }) => value !== null)).toBe(true)
  for (const { place, dimensions } of scoreRanking.entries)
    expect(dimensions.some(({ indicators }) => indicators.length > 0)).toBe(place.code === COUNTY)
  const behind = await ask('figure(metric: collectiveIncome, period: "2023") { value }')
  expect(behind.errors?.map(({ extensions }) => extensions?.code)).toContain('OUTSIDE_TERRITORY')
})

describe('labels and personal fields', () => {
  const made = startTestApi('sqlite', FIXTURE)
  const labelled = '370681101203'

  it('are told to those who manage the village', async () => {
    const api = await made
    const text = `{ place(code: "${labelled}") { ... on Village { categories(on: "2023-01-01") { category } } }
      villages(where: { category: WEAK_PARTY_ORG }) { totalCount } }`
    const { data, errors } = await askAs(api, await viewerAt(api, 'REVITALIZATION_BUREAU', COUNTY), text)
    expect(errors).toBeUndefined()
    expect(data?.place).toEqual({ categories: [{ category: 'WEAK_PARTY_ORG' }] })
  })

  it.each(['ANALYST', 'FIRST_SECRETARY'] as const)('are kept from %s, in answers and in questions', async (role) => {
    const api = await made
    const viewer = await viewerAt(api, role, COUNTY)
    const listed = await askAs(
      api,
      viewer,
      `{ place(code: "${labelled}") { ... on Village { categories(on: "2023-01-01") { category } } }
         obligations(place: "${COUNTY}", on: "2023-06-30", first: 500) { nodes { requirement { id } } } }`,
    )
    expect(listed.data?.place).toEqual({ categories: [] })
    expect(JSON.stringify(listed.data)).toContain('R13')
    expect(JSON.stringify(listed.data)).not.toContain('R12')
    const asked = [
      ['{ villages(where: { category: WEAK_PARTY_ORG }) { totalCount } }', {}],
      [
        'query ($where: VillageWhere) { villages(where: $where) { totalCount } }',
        { where: { category: 'WEAK_PARTY_ORG' } },
      ],
      ['query ($c: VillageCategory) { villages(where: { category: $c }) { totalCount } }', { c: 'PROMINENT_PROBLEM' }],
      ['{ villageGroups(period: "2023") { groups { key { category } } } }', {}],
    ] as const
    for (const [text, variables] of asked) {
      const { errors } = await askAs(api, viewer, text, variables)
      expect([text, errors?.[0]?.extensions?.code]).toEqual([text, 'FORBIDDEN'])
    }
  })
})
