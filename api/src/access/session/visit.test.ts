import { sessionSecret } from './visit'

const secret = 'abcdefghijklmnopqrstuvwxyz012345'

it.each([
  [`tianye_session=${secret}`, secret],
  [`lang=zh; __Host-tianye_session=${secret}; x=1`, secret],
  [`nottianye_session=${secret}`, null],
  [`tianye_session=${secret}6`, null],
  ['tianye_session=', null],
  [undefined, null],
])('the secret of %s', (cookie, expected) => {
  expect(sessionSecret(cookie)).toBe(expected)
})
