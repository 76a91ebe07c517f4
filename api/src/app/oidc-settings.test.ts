import { DomainError } from '../common/domain-error'
import { readConfig } from './config'

const provider = { OIDC_ISSUER: 'https://login.example/realms/city', OIDC_CLIENT_ID: 'tianye' }

function wordsOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof DomainError) return error.words.en
  }
  throw new Error('The settings were accepted')
}

it('offers no provider until one is set', () => {
  expect(readConfig({}).oidc).toBeNull()
  expect(readConfig({ OIDC_CLIENT_ID: 'tianye' }).oidc).toBeNull()
})

it('reads a provider', () => {
  expect(readConfig(provider).oidc).toEqual({
    issuer: 'https://login.example/realms/city',
    clientId: 'tianye',
    clientSecret: null,
    name: '统一认证 SSO',
    loginClaim: 'preferred_username',
  })
  expect(readConfig({ ...provider, OIDC_CLIENT_SECRET: 's', OIDC_LOGIN_CLAIM: 'email' }).oidc).toMatchObject({
    clientSecret: 's',
    loginClaim: 'email',
  })
})

it('asks for the client with an issuer', () => {
  expect(wordsOf({ OIDC_ISSUER: provider.OIDC_ISSUER })).toContain('OIDC_CLIENT_ID=')
})

it.each([
  'login.example',
  'http://login.example',
  'http://127.0.0.1.login.example',
  'https://login.example/?realm=city',
  'https://hub:secret@login.example',
])('takes no issuer that codes could be read on the way to, or that no token could name: %s', (issuer) => {
  expect(wordsOf({ ...provider, OIDC_ISSUER: issuer })).toContain(`OIDC_ISSUER=${issuer}`)
})

it.each(['http://127.0.0.1:8080', 'http://localhost:8080/realms/city', 'http://[::1]'])(
  'takes an issuer on this machine: %s',
  (issuer) => {
    expect(readConfig({ ...provider, OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer)
  },
)
