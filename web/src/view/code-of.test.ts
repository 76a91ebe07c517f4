import { codeOf } from './code-of'

it.each([
  ['unit%3Acounties%3Aqixia', 'unit:counties:qixia'],
  ['370686102201', '370686102201'],
  ['%E5%85%A8', '全'],
  ['100%', '100%'],
])('reads the code of the path %s', (given, code) => {
  expect(codeOf(given)).toBe(code)
})
