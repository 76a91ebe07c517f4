import { countsOf } from './duty-counts'
import { sortCounts } from './sort-counts'

const row = (key: string, overdue: number, met: number, villages: number) => ({
  key,
  villages,
  counts: countsOf([
    { status: 'OVERDUE', obligations: overdue },
    { status: 'MET', obligations: met },
  ]),
})
const rows = [row('a', 2, 2, 9), row('b', 5, 5, 3), row('c', 0, 0, 5), row('d', 1, 3, 1)]
const keys = (by: 'OVERDUE' | 'share' | 'villages', direction: 'ASC' | 'DESC') =>
  sortCounts(rows, { by, direction })
    .map(({ key }) => key)
    .join('')

describe('sorting counts', () => {
  it('keeps the usual order unless asked', () => {
    expect(sortCounts(rows, null)).toBe(rows)
  })

  it('sorts by a count, by villages and by the share met', () => {
    expect(keys('OVERDUE', 'DESC')).toBe('badc')
    expect(keys('OVERDUE', 'ASC')).toBe('cdab')
    expect(keys('villages', 'ASC')).toBe('dbca')
  })

  it('puts what has no share last, whichever way', () => {
    expect(keys('share', 'DESC')).toBe('dabc')
    expect(keys('share', 'ASC')).toBe('abdc')
  })
})
