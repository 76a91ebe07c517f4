// An OpenID Connect provider for tests, a process of its own: started by start-provider.ts, told by messages what to do.
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import Provider from 'oidc-provider'

/** Where the browser comes back to: what the tests' hub is reached as. */
const [redirectUri] = process.argv.slice(2)

const ALGORITHM = 'RS256'
const makeKey = async () => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
  return { ...(await exportJWK(privateKey)), alg: ALGORITHM, use: 'sig', kid: 'signs' }
}
const [key, foreignKey] = [await makeKey(), await makeKey()]

/** What the person does at the next sign-in, and what becomes of the answer on its way. */
let script = {}

const claimsOf = (sub) => ({ sub, ...script.claims })

const server = createServer()
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const issuer = `http://127.0.0.1:${server.address().port}`

const client = { redirect_uris: [redirectUri], response_types: ['code'], grant_types: ['authorization_code'] }
const provider = new Provider(issuer, {
  clients: [
    { ...client, client_id: 'tianye', client_secret: 'a-secret-of-the-tests-only' },
    { ...client, client_id: 'tianye-public', token_endpoint_auth_method: 'none' },
  ],
  jwks: { keys: [key] },
  cookies: { keys: ['of-the-tests-only'] },
  claims: { openid: ['sub', 'amr', 'acr'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
  acrValues: ['https://refeds.org/profile/mfa'],
  features: { devInteractions: { enabled: false } },
  pkce: { required: () => true },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  findAccount: (_context, accountId) => ({ accountId, claims: () => claimsOf(accountId) }),
  // Nobody is asked whether the hub may know them.
  loadExistingGrant: async (context) => {
    const { client, session } = context.oidc
    const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
    grant.addOIDCScope('openid profile email')
    await grant.save()
    return grant
  },
})

/** Signs the claims of an ID token anew, changed as the script says. */
async function tampered(idToken, { claims, by = 'own' }) {
  const [, payload] = idToken.split('.')
  const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), ...claims }
  for (const name in changed) if (changed[name] === null) delete changed[name]
  if (by === 'nobody') {
    const [head, body] = [{ alg: 'none' }, changed].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    )
    return `${head}.${body}.`
  }
  const signer = await importJWK(by === 'own' ? key : foreignKey, ALGORITHM)
  return new SignJWT(changed).setProtectedHeader({ alg: ALGORITHM, kid: key.kid }).sign(signer)
}

provider.use(async (context, next) => {
  if (script.isDown) {
    context.status = 503
    context.body = 'down'
    return
  }
  if (context.path.startsWith('/interaction/')) {
    const { account, amr, acr, error } = script
    const result = error ? { error } : { login: { accountId: account, amr, acr } }
    context.respond = false
    await provider.interactionFinished(context.req, context.res, result)
    return
  }
  await next()
  if (context.path === '/token' && script.tamper && context.body?.id_token)
    context.body = { ...context.body, id_token: await tampered(context.body.id_token, script.tamper) }
})

server.on('request', provider.callback())
process.on('message', (given) => {
  script = given
  process.send('scripted')
})
process.on('disconnect', () => process.exit())
process.send({ issuer })
