import { lengthOf } from './password-length'

it.each([
  ['', null],
  ['田野', { kind: 'SHORT', missing: 8 }],
  ['😀'.repeat(9), { kind: 'SHORT', missing: 1 }],
  ['1234567890', { kind: 'ENOUGH' }],
  ['今天下午三点钟去村里看苹果收成吧', { kind: 'GOOD' }],
])('%j stands as %j', (password, state) => {
  expect(lengthOf(password)).toEqual(state)
})
