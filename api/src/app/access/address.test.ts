import type { IncomingMessage } from 'node:http'
import { addressOf, hostOf, isRange, isSecure, noteProxies, trustedProxies } from './address'

function asked(remoteAddress: string, headers: IncomingMessage['headers'], proxies: readonly string[] = []) {
  const request = { headers, socket: { remoteAddress } } as IncomingMessage
  noteProxies(request, trustedProxies(proxies))
  return request
}

it.each([
  ['nobody between', '203.0.113.7', undefined, [], '203.0.113.7'],
  ['IPv4 through an IPv6 socket', '::ffff:203.0.113.7', undefined, [], '203.0.113.7'],
  ['a stranger who claims to be another', '203.0.113.7', '10.0.0.1', [], '203.0.113.7'],
  ['the pages on this machine', '127.0.0.1', '203.0.113.7', [], '203.0.113.7'],
  ['the pages on this machine, IPv6', '::1', '2001:db8::7', [], '2001:db8::7'],
  ['a stranger who claims to be another, through the pages', '127.0.0.1', '10.0.0.1, 203.0.113.7', [], '203.0.113.7'],
  ['a proxy and the pages on this machine', '::ffff:127.0.0.1', '203.0.113.7, 127.0.0.1', [], '203.0.113.7'],
  ['a proxy that is not trusted', '127.0.0.1', '203.0.113.7, 172.18.0.2', [], '172.18.0.2'],
  ['a proxy that is', '127.0.0.1', '203.0.113.7, 172.18.0.2', ['172.16.0.0/12'], '203.0.113.7'],
  ['a proxy trusted by its address', '10.1.2.3', '203.0.113.7', ['10.1.2.3'], '203.0.113.7'],
  ['what is no address', '127.0.0.1', 'unknown', [], '127.0.0.1'],
])('the address of %s', (_, remote, forwarded, proxies, expected) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  expect(addressOf(asked(remote, headers, proxies))).toBe(expected)
})

it('takes host and HTTPS from trusted proxies alone', () => {
  const headers = { host: 'api:4000', 'x-forwarded-host': 'Hub.example:8443', 'x-forwarded-proto': 'https' }
  expect([hostOf(asked('127.0.0.1', headers)), isSecure(asked('127.0.0.1', headers))]).toEqual([
    'hub.example:8443',
    true,
  ])
  expect([hostOf(asked('10.0.0.9', headers)), isSecure(asked('10.0.0.9', headers))]).toEqual(['api:4000', false])
})

it.each([
  ['10.0.0.0/8', true],
  ['10.1.2.3', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0/8/8', false],
  ['proxy.example', false],
  ['', false],
])('%s is a range: %s', (text, expected) => {
  expect(isRange(text)).toBe(expected)
})
