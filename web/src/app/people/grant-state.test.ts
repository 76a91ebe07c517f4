import { grantState, todayInShanghai } from './grant-state'

const TODAY = '2024-03-01'

it.each([
  ['2024-03-01', null, null, 'inForce'],
  ['2024-03-02', null, null, 'later'],
  ['2024-01-01', '2024-03-02', null, 'inForce'],
  ['2024-01-01', '2024-03-01', null, 'over'],
  ['2024-03-02', null, '2024-02-01T00:00:00Z', 'revoked'],
])('from %s until %s, revoked %s: %s', (validFrom, validTo, revokedAt, state) => {
  expect(grantState({ validFrom, validTo, revokedAt }, TODAY)).toBe(state)
})

it('a day begins at midnight in Shanghai', () => {
  expect(todayInShanghai(new Date('2024-02-29T15:59:59Z'))).toBe('2024-02-29')
  expect(todayInShanghai(new Date('2024-02-29T16:00:00Z'))).toBe('2024-03-01')
})
