import { tokenState } from './token-state'

const now = new Date('2024-03-01T00:00:00Z')

it.each([
  ['2024-03-02T00:00:00Z', null, 'open'],
  ['2024-03-01T00:00:00Z', null, 'expired'],
  ['2024-03-02T00:00:00Z', '2024-02-01T00:00:00Z', 'revoked'],
  ['2024-02-02T00:00:00Z', '2024-02-01T00:00:00Z', 'revoked'],
])('a token until %s, revoked %s, is %s', (expiresAt, revokedAt, state) => {
  expect(tokenState({ expiresAt, revokedAt }, now)).toBe(state)
})
