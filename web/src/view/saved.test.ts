import { readSaved, withSaved } from './saved'

describe('the revision just saved', () => {
  it.each([
    ['/tours/GM-1', 7, '/tours/GM-1?saved=7'],
    ['/tours/GM-1?lang=en', 7, '/tours/GM-1?lang=en&saved=7'],
    ['/tours/GM-1', null, '/tours/GM-1'],
  ])('%s with %p is %s', (href, revision, address) => {
    expect(withSaved(href, revision)).toBe(address)
  })

  it.each([
    ['7', 7],
    ['0', null],
    ['<b>', null],
    [undefined, null],
  ])('%p is read as %p', (saved, revision) => {
    expect(readSaved({ saved })).toBe(revision)
  })
})
