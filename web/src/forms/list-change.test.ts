import { changeList, removedBy } from './list-change'

const list = [
  { key: 'a', name: '甲' },
  { key: 'b', name: '乙' },
  { key: 'c', name: '丙' },
]
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key).join('')

describe('a list in a form', () => {
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('has %s moved by %i: %s', (key, by, after) => {
    expect(keys(changeList(list, { do: 'move', key, by }))).toBe(after)
  })

  it('changes the item named and no other', () => {
    const after = changeList(list, { do: 'set', key: 'b', changes: { name: '丁' } })
    expect(after.map(({ name }) => name)).toEqual(['甲', '丁', '丙'])
    expect(after[0]).toBe(list[0])
  })

  it('takes back what was removed, at its place', () => {
    const change = { do: 'remove', key: 'b' } as const
    const removed = removedBy(list, change)
    const without = changeList(list, change)
    expect(keys(without)).toBe('ac')
    expect(removed && changeList(without, { do: 'insert', ...removed })).toEqual(list)
    expect(removedBy(without, change)).toBeNull()
  })

  it('takes a new item at its end', () => {
    expect(keys(changeList(list, { do: 'insert', item: { key: 'd', name: '' } }))).toBe('abcd')
  })
})
