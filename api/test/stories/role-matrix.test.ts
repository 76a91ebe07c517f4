import { ROLES, type Role } from '../../src/access/roles'
import { GUEST_VIEWER, type Viewer } from '../../src/access/viewer'
import { ROOT_POLICY, ROUTE_POLICY, type Route } from '../../src/app/policy/root-policy'
import { buildSchema } from '../../src/app/schema'
import { DomainError } from '../../src/common/domain-error'
import { askAs, viewerAt } from '../as-viewer'
import { READERS, ROLE_QUESTIONS, type RoleQuestion } from '../role-questions'
import { startTestApi } from '../start-test-api'

const [OWN, FOREIGN] = ['370686', '370687']

const rootFields = [buildSchema().getQueryType(), buildSchema().getMutationType()].flatMap((root) =>
  Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`),
)

const made = startTestApi('sqlite', 'library-city').then(async (api) => {
  await api.db.tx((tx) =>
    tx.execute(
      `INSERT INTO person (id, login, name, unit, state, mustChangePassword, createdAt)
       VALUES (1, 'one', '示例', '', 'ACTIVE', 0, '2024-01-01T00:00:00.000Z'),
              (2, 'two', '示例', '', 'ACTIVE', 0, '2024-01-01T00:00:00.000Z')`,
    ),
  )
  return api
})

interface Got {
  readonly codes: readonly unknown[]
  readonly text: string
}

async function ask(viewer: Viewer, name: string, { ask }: RoleQuestion, county: string): Promise<Got> {
  const document = name.startsWith('Mutation') ? `mutation { ${ask(county)} }` : `{ ${ask(county)} }`
  try {
    const { data, errors } = await askAs(await made, viewer, document)
    return { codes: (errors ?? []).map(({ extensions }) => extensions?.code), text: JSON.stringify(data ?? null) }
  } catch (error) {
    if (error instanceof DomainError) return { codes: [error.code], text: '' }
    throw error
  }
}

const DENIED = ['UNAUTHENTICATED', 'FORBIDDEN', 'OUTSIDE_TERRITORY']
const denials = ({ codes }: Got) => codes.filter((code) => DENIED.includes(String(code)))

const isAmong = (who: RoleQuestion['who'], role: Role) => typeof who === 'string' || who.includes(role)

it('every root field has a row, in the policy and here', () => {
  expect(Object.keys(ROOT_POLICY).sort()).toEqual([...rootFields].sort())
  expect(Object.keys(ROLE_QUESTIONS).sort()).toEqual([...rootFields].sort())
})

/** What became of a question: its denials, and whether a place of the county is in the answer. */
const outcome = (got: Got, question: RoleQuestion): string => {
  expect(got.codes).not.toContain('GRAPHQL_VALIDATION_FAILED')
  expect(got.codes).not.toContain('INTERNAL_SERVER_ERROR')
  const denied = denials(got).join()
  return denied === '' && question.foreign === 'WITHOUT' && got.text.includes(OWN) ? 'TOLD' : denied
}

describe.each(rootFields)('%s', (name) => {
  const question = ROLE_QUESTIONS[name] as RoleQuestion

  it('is answered to whom it is meant for, of the own county, another and everywhere', async () => {
    const guest = await ask(GUEST_VIEWER, name, question, OWN)
    const found: Record<string, readonly string[]> = { GUEST: [outcome(guest, question)] }
    const right: Record<string, readonly string[]> = { GUEST: [question.who === 'ALL' ? '' : 'UNAUTHENTICATED'] }
    for (const role of ROLES) {
      const got = []
      for (const place of [OWN, FOREIGN, null])
        got.push(outcome(await ask(await viewerAt(await made, role, place), name, question, OWN), question))
      found[role] = got
      const told = question.foreign === 'WITHOUT' ? 'TOLD' : ''
      const foreign = question.foreign === 'REFUSED' ? 'OUTSIDE_TERRITORY' : ''
      const local = question.everywhere ? ['FORBIDDEN', 'FORBIDDEN'] : [told, foreign]
      right[role] = isAmong(question.who, role) ? [...local, told] : ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']
    }
    expect(found).toEqual(right)
  })
})

/** A request to each route, with who may send it. */
const ROUTES: Readonly<Record<Route, { readonly who: RoleQuestion['who']; readonly path: string; everywhere?: true }>> =
  {
    'GET /access/oidc/return': { who: 'ALL', path: '/access/oidc/return' },
    'GET /access/oidc/start': { who: 'ALL', path: '/access/oidc/start' },
    'GET /health': { who: 'ALL', path: '/health' },
    'GET /files/<name>.<csv|xlsx>': { who: READERS, path: '/files/ranking.csv?period=2023' },
    'GET /files/answer.<csv|xlsx>': {
      who: READERS,
      path: `/files/answer.csv?query=${encodeURIComponent('{ villages { nodes { code } } }')}`,
    },
    'GET /files/answer.json': {
      who: READERS,
      path: `/files/answer.json?query=${encodeURIComponent('{ villages { nodes { code } } }')}`,
    },
    'GET /operations': { who: 'SIGNED_IN', path: '/operations' },
    'GET /operations/<Name>': { who: READERS, path: '/operations/IncomeGrowthGroups' },
    'GET /operations/<Name>.<csv|xlsx>': { who: READERS, path: '/operations/IncomeGrowthGroups.csv' },
    'GET /t/<token>': { who: 'ALL', path: '/t/none' },
    'GET /t/<token>/position': { who: 'ALL', path: '/t/none/position' },
    'POST /t/<token>/position': { who: 'ALL', path: '/t/none/position?slide=1&edition=1' },
    'GET /tours/<token>.json': { who: 'ALL', path: '/tours/none.json' },
    'GET /tours/<code>.html': { who: READERS, path: '/tours/none.html' },
    'GET /photos/<digest>.jpg': { who: 'ALL', path: '/photos/none.jpg' },
    'POST /photos': { who: ['REVITALIZATION_BUREAU'], path: '/photos', everywhere: true },
  }

const verdict = (status: number): string => ([401, 403].includes(status) ? String(status) : '')

describe.each(Object.keys(ROUTE_POLICY) as Route[])('%s', (route) => {
  const { who, path, everywhere } = ROUTES[route]
  const status = async (viewer: Viewer): Promise<number> => {
    const { api } = await made
    jest.spyOn(api.hub.signIns, 'viewerOf').mockResolvedValue(viewer)
    const method = route.split(' ')[0] as string
    const response = await fetch(api.url + path, {
      method,
      ...(method === 'POST' ? { headers: { 'content-type': 'image/png' } } : {}),
    })
    await response.arrayBuffer()
    return response.status
  }

  it('is served to whom it is meant for, at a county and everywhere', async () => {
    const found: Record<string, readonly string[]> = { GUEST: [verdict(await status(GUEST_VIEWER))] }
    const right: Record<string, readonly string[]> = { GUEST: [who === 'ALL' ? '' : '401'] }
    for (const role of ROLES) {
      const got = []
      for (const place of [OWN, null]) got.push(verdict(await status(await viewerAt(await made, role, place))))
      found[role] = got
      right[role] = isAmong(who, role) ? [everywhere ? '403' : '', ''] : ['403', '403']
    }
    expect(found).toEqual(right)
  })
})
