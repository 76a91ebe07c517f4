import { type NextRequest, NextResponse } from 'next/server'
import { ADDRESS_HEADER, LANG_HEADER, readTheme, THEME_COOKIE, THEME_HEADER } from '@/view/request-view'

const ONE_YEAR_S = 365 * 24 * 60 * 60

/**
 * Tells the frame around pages, which sees no search parameters, the address, its language and the colours chosen.
 * `?theme=dark` chooses and is remembered in a cookie: a matter of the reader, not of the view that a link shares.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl
  const asked = readTheme(searchParams.get('theme'))
  const theme = asked ?? readTheme(request.cookies.get(THEME_COOKIE)?.value) ?? 'auto'
  const headers = new Headers(request.headers)
  headers.set(LANG_HEADER, searchParams.get('lang') ?? '')
  headers.set(THEME_HEADER, theme)
  headers.set(ADDRESS_HEADER, pathname + search)
  const response = NextResponse.next({ request: { headers } })
  if (asked) response.cookies.set(THEME_COOKIE, asked, { maxAge: ONE_YEAR_S, sameSite: 'lax', path: '/' })
  return response
}

/** Not what is passed on to the API: its answers have headers of their own, and a photo sent in is not held back. */
export const config = {
  matcher: ['/((?!access/|graphql|files|operations|photos|t/|tours/[^/]+\\.(?:html|json)$|_next|icon).*)'],
}
