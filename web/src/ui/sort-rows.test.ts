import { sortRows } from './sort-rows'

const rows = [
  { key: 'a', sort: [3] },
  { key: 'b', sort: [null] },
  { key: 'c', sort: [0] },
  { key: 'd', sort: [3] },
]
const keys = (column: { direction: 'ascending' | 'descending' } | null) =>
  sortRows(rows, column && { column: 0, ...column }).map(({ key }) => key)

describe('sorting rows', () => {
  it('keeps the order given until a column is chosen', () => {
    expect(keys(null)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('puts a missing value last in both directions, never beside zero', () => {
    expect(keys({ direction: 'ascending' })).toEqual(['c', 'a', 'd', 'b'])
    expect(keys({ direction: 'descending' })).toEqual(['a', 'd', 'c', 'b'])
  })
})
