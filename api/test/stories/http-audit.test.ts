import { auditServer } from 'graphql-http'
import { clientOf, firstAdministrator, invited, SIGN_IN_REQUIRED } from '../sign-in-client'
import { startTestApi } from '../start-test-api'

const ANALYST = { role: 'ANALYST', everywhere: true, validFrom: '2021-01-01' }
const MAKE_TOKEN = 'mutation { makeToken(name: "audit", scopes: [READ, EXPORT], days: 1) { secret } }'

/** The audit suite of GraphQL over HTTP, which the specification's working group keeps. */
async function faultsOf(url: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const audits = await auditServer({
    url: `${url}/graphql`,
    fetchFn: (input: string, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers } }),
  })
  expect(audits.length).toBeGreaterThan(50)
  return audits.flatMap((audit) => (audit.status === 'error' ? [`${audit.id} ${audit.name}: ${audit.reason}`] : []))
}

it('speaks GraphQL over HTTP without a fault, to an analyst with a token', async () => {
  const hub = await startTestApi('sqlite', 'small-city', { signIns: SIGN_IN_REQUIRED })
  const { client } = await invited(hub, await firstAdministrator(hub), 'analyst', [ANALYST])
  const { secret } = await client.get<{ secret: string }>(MAKE_TOKEN)
  const headers = { authorization: `Bearer ${secret}` }
  const viewer = await clientOf(hub, headers).get('{ viewer { kind permissions } }')
  expect(viewer).toEqual({ kind: 'TOKEN', permissions: ['READ', 'EXPORT'] })
  expect(await faultsOf(hub.api.url, headers)).toEqual([])
})

it('and to whoever is alone with a hub without sign-in', async () => {
  const hub = await startTestApi('sqlite', 'small-city')
  expect(await faultsOf(hub.api.url, {})).toEqual([])
})
