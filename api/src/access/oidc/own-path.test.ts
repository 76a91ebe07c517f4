import fc from 'fast-check'
import { ownPath } from './own-path'

it.each(['/', '/place/370681?period=2024', '/ranking?metric=households#top', '/query?query=%7B%20hub%20%7D'])(
  'goes to a page of its own: %s',
  (path) => {
    expect(ownPath(path)).toBe(path)
  },
)

it.each([
  undefined,
  '',
  'place',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  '/a/..//elsewhere.example',
  'https://elsewhere.example/',
  'javascript:alert(1)',
  `/${'a'.repeat(2000)}`,
  `/${'村'.repeat(700)}`,
  '/access/oidc/start',
  '/sign-in?to=/',
  '/welcome/secret',
])('goes to the first page instead of %s', (path) => {
  expect(ownPath(path)).toBe('/')
})

it('never names another host, whatever it is given', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '\t',
    '\n',
    ' ',
    '@',
    ':',
    'http:',
    'elsewhere.example',
    '%2f',
    '?',
    '#',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const path = ownPath(pieces.join(''))
      expect(new URL(path, 'https://hub.example').origin).toBe('https://hub.example')
    }),
    { numRuns: 2000 },
  )
})
