import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy, makeNonce } from '@/guard/content-policy'
import { ADDRESS_HEADER, LANG_HEADER, NONCE_HEADER, readTheme, THEME_COOKIE, THEME_HEADER } from '@/view/request-view'

const ONE_YEAR_S = 365 * 24 * 60 * 60

const POLICY = 'content-security-policy'

/** Whether the browser speaks HTTPS, with a proxy before this server: only then may it be told to keep to it. */
const isSecure = ({ headers }: NextRequest): boolean => headers.get('x-forwarded-proto')?.split(',')[0] === 'https'

/**
 * Tells the frame around pages, which sees no search parameters, the address, its language and the colours chosen.
 * `?theme=dark` chooses and is remembered in a cookie: a matter of the reader, not of the view that a link shares.
 * Next reads the number of the answer from the policy that the request seems to come with, and gives it to its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl
  const asked = readTheme(searchParams.get('theme'))
  const theme = asked ?? readTheme(request.cookies.get(THEME_COOKIE)?.value) ?? 'auto'
  const headers = new Headers(request.headers)
  headers.set(LANG_HEADER, searchParams.get('lang') ?? '')
  headers.set(THEME_HEADER, theme)
  headers.set(ADDRESS_HEADER, pathname + search)
  const nonce = makeNonce()
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  headers.set(NONCE_HEADER, nonce)
  headers.set(POLICY, policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(POLICY, policy)
  if (isSecure(request)) response.headers.set('strict-transport-security', `max-age=${ONE_YEAR_S}`)
  if (asked) response.cookies.set(THEME_COOKIE, asked, { maxAge: ONE_YEAR_S, sameSite: 'lax', path: '/' })
  return response
}

/** Not what is passed on to the API: its answers have headers of their own, and a photo sent in is not held back. */
export const config = {
  matcher: ['/((?!access/|graphql|operations|t/|files|photos|tours/[^/]+\\.(?:html|json)$|_next|icon).*)'],
}
