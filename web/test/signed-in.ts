import { createHmac } from 'node:crypto'
import type { BrowserContextOptions } from 'playwright-core'

const STEP_S = 30
const DIGITS = 6
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function bytesOf(secret: string): Buffer {
  const bits = [...secret.replace(/=+$/, '')].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}

/** What an authenticator shows (RFC 6238) for a secret in base 32, so many steps from now. */
export function codeNow(secret: string, steps = 0): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_S) + steps))
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS
  return String(number).padStart(DIGITS, '0')
}

const SIGN_IN =
  'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { status } }'

/**
 * Signs in at a hub and gives what a visit takes to be that person: `browser.visit(address, { storageState })`. Fails
 * where the hub does not let them in.
 */
export async function signedIn(url: string, login: string, password: string) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ query: SIGN_IN, variables: { login, password } }),
  })
  const body = (await answer.json()) as { data?: { signIn?: { status: string } } }
  if (body.data?.signIn?.status !== 'SIGNED_IN') throw new Error(`Not signed in: ${JSON.stringify(body)}`)
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    const { hostname } = new URL(url)
    const fixed = { domain: hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' } as const
    return { name: pair.slice(0, at), value: pair.slice(at + 1), ...fixed }
  })
  return { cookies, origins: [] } satisfies BrowserContextOptions['storageState']
}
