import { shareState } from './share-state'

const NOW = new Date('2024-10-18T08:00:00Z')

describe('a share link', () => {
  it.each([
    ['open', null, '2024-10-18T08:00:01Z'],
    ['expired', null, '2024-10-18T08:00:00Z'],
    ['revoked', '2024-10-17T00:00:00Z', '2024-10-18T08:00:01Z'],
    ['revoked', '2024-10-17T00:00:00Z', '2024-10-17T08:00:00Z'],
  ] as const)('is %s', (state, revokedAt, expiresAt) => {
    expect(shareState({ revokedAt, expiresAt }, NOW)).toBe(state)
  })
})
