import { withPeer } from './with-peer'

it.each([
  [undefined, '203.0.113.7', '203.0.113.7'],
  ['', '203.0.113.7', '203.0.113.7'],
  ['10.0.0.1', '203.0.113.7', '10.0.0.1, 203.0.113.7'],
  [['10.0.0.1', '10.0.0.2'], '::1', '10.0.0.1, 10.0.0.2, ::1'],
  ['10.0.0.1', undefined, '10.0.0.1, unknown'],
])('%s, asked by %s', (forwarded, peer, expected) => {
  expect(withPeer(forwarded, peer)).toBe(expected)
})
