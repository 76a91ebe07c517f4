import { readSetCookie } from './set-cookie'

describe('a Set-Cookie line', () => {
  it('is read with every attribute that the API sets', () => {
    const line = '__Host-tianye_session=aB-_=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=43200'
    expect(readSetCookie(line)).toEqual({
      name: '__Host-tianye_session',
      value: 'aB-_=',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      maxAge: 43_200,
    })
  })

  it('may take a cookie away', () => {
    expect(readSetCookie('tianye_session=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT')).toEqual({
      name: 'tianye_session',
      value: '',
      path: '/',
      expires: new Date(0),
    })
  })

  it.each(['', 'HttpOnly', '=value; Path=/'])('%j names no cookie', (line) => {
    expect(readSetCookie(line)).toBeNull()
  })
})
