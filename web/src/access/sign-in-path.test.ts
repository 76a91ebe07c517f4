import { ownPath, signInHref } from './sign-in-path'

describe('where a sign-in leads', () => {
  it.each(['/', '/ranking?level=TOWNSHIP#list', '/place/unit%3Acounties%3Aqixia', '/a//b'])('to %s', (to) => {
    expect(ownPath(to)).toBe(to)
  })

  it.each([
    null,
    '',
    'https://elsewhere.example/',
    'ranking',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    '/ranking\\..',
    '/sign-in?to=/ranking',
    '/welcome/a-secret',
  ])('never to %j, which is elsewhere or here', (to) => {
    expect(ownPath(to)).toBe('/')
  })
})

it('the address of a sign-in carries the page, the language and the step', () => {
  expect(signInHref('/', 'zh')).toBe('/sign-in')
  expect(signInHref('/ranking?stat=SUM', 'en', { step: 'code' })).toBe(
    '/sign-in?step=code&to=%2Franking%3Fstat%3DSUM&lang=en',
  )
})
