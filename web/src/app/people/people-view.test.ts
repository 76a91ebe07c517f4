import { peopleHref, personPath, readPage, readPeople, readPicker } from './people-view'

describe('the list of people', () => {
  it('is what its address says, and back', () => {
    const filter = readPeople({ find: ' 王 ', role: 'ANALYST', page: '2' })
    expect(filter).toEqual({ find: '王', role: 'ANALYST', page: 2 })
    expect(peopleHref('en', filter)).toBe('/people?find=%E7%8E%8B&role=ANALYST&page=2&lang=en')
  })

  it('does not take what nobody offers', () => {
    expect(readPeople({ role: 'KING', page: '-1' })).toEqual({ find: '', role: null, page: 1 })
    expect(peopleHref('zh', { find: '', role: null, page: 1 })).toBe('/people')
  })
})

it.each([
  ['3', 3],
  ['0', 1],
  ['1.5', 1],
  [undefined, 1],
])('page %s is %s', (page, expected) => {
  expect(readPage({ page })).toBe(expected)
})

it('a picker stands at a code, never at something else', () => {
  expect(readPicker({ at: '370614', find: '刘家沟' })).toEqual({ at: '370614', find: '刘家沟' })
  expect(readPicker({ at: '../x' })).toEqual({ at: null, find: '' })
})

it('the page of a person is named by its id alone', () => {
  expect(personPath('12')).toBe('/people/12')
})
