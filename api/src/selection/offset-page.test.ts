import { offsetPage } from './offset-page'

const LETTERS = ['a', 'b', 'c', 'd', 'e']
const page = (first: number, offset: number) => offsetPage(LETTERS, first, offset, (letter) => letter.toUpperCase())

describe('a page of a list that is held whole', () => {
  it('tells where it stands', () => {
    expect(page(2, 2)).toEqual({
      nodes: ['C', 'D'],
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: '2', endCursor: '3' },
      totalCount: 5,
    })
    expect(page(10, 3).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(page(5, 0).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
  })

  it('has no cursors when nothing is on it', () => {
    for (const empty of [page(0, 0), page(3, 9), page(-1, 0)])
      expect([empty.nodes, empty.pageInfo.startCursor, empty.pageInfo.endCursor]).toEqual([[], null, null])
  })

  it('begins at the start when asked from before it, and is never longer than a page', () => {
    expect(page(1, -4).nodes).toEqual(['A'])
    expect(offsetPage(Array.from({ length: 900 }), 900, 0, () => 1).nodes).toHaveLength(500)
  })
})
