import type { IncomingMessage } from 'node:http'
import { refuseCrossSite, refuseForeignHost } from './cross-site'

const sent = (method: string, headers: IncomingMessage['headers']) =>
  ({
    method,
    headers: { host: 'hub.example', ...headers },
    socket: { remoteAddress: '203.0.113.7' },
  }) as IncomingMessage

const outcome = (act: () => void): string => {
  try {
    act()
    return 'taken'
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

it.each([
  ['taken', 'POST', 'a program', {}],
  ['taken', 'POST', 'our page', { 'sec-fetch-site': 'same-origin', origin: 'https://hub.example' }],
  [
    'taken',
    'POST',
    'our page behind a proxy that changed the host',
    { 'sec-fetch-site': 'same-origin', origin: 'https://a' },
  ],
  ['taken', 'POST', 'our page over plain HTTP', { origin: 'http://hub.example' }],
  ['taken', 'GET', 'a link on another page', { 'sec-fetch-site': 'cross-site' }],
  ['CROSS_SITE', 'POST', 'another page', { 'sec-fetch-site': 'cross-site', origin: 'https://bad.example' }],
  ['CROSS_SITE', 'POST', 'a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://other.hub.example' }],
  ['CROSS_SITE', 'POST', 'another page over plain HTTP', { origin: 'http://bad.example' }],
  ['CROSS_SITE', 'POST', 'another port', { origin: 'http://hub.example:8080' }],
  ['CROSS_SITE', 'POST', 'a page without an origin', { origin: 'null' }],
  ['CROSS_SITE', 'PUT', 'another page', { origin: 'http://bad.example' }],
  ['CROSS_SITE', 'GET', 'another page, with a body', { origin: 'http://bad.example', 'content-length': '2' }],
] as const)('%s: %s from %s', (expected, method, _, headers) => {
  expect(outcome(() => refuseCrossSite(sent(method, headers)))).toBe(expected)
})

it('takes what an address proves that holds a secret, and asks no cookie', () => {
  const headers = { origin: 'null', 'sec-fetch-site': 'cross-site' }
  const outcomeAt = (url: string) =>
    outcome(() => refuseCrossSite({ ...sent('POST', headers), url } as IncomingMessage))
  expect(['/t/abc/position?slide=2', '/t/abc/position/x', '/t/abc', '/graphql?/t/abc/position'].map(outcomeAt)).toEqual(
    ['taken', 'CROSS_SITE', 'CROSS_SITE', 'CROSS_SITE'],
  )
})

it.each([
  ['localhost:3000', 'taken'],
  ['tianye.localhost', 'taken'],
  ['127.0.0.1:4000', 'taken'],
  ['[::1]:3000', 'taken'],
  ['127.0.0.1.bad.example', 'HOST_NOT_LOCAL'],
  ['localhost.bad.example:3000', 'HOST_NOT_LOCAL'],
  ['hub.example', 'HOST_NOT_LOCAL'],
  ['', 'HOST_NOT_LOCAL'],
])('the host %s of a hub without sign-in is %s', (host, expected) => {
  expect(outcome(() => refuseForeignHost(sent('GET', { host })))).toBe(expected)
})
