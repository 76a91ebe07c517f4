/** What `proxy.ts` hands to the root layout with each request. */
export const LANG_HEADER = 'x-tianye-lang'
export const THEME_HEADER = 'x-tianye-theme'
/** Path and query of the request, whatever parameters the page has, without what concerns the reader alone. */
export const ADDRESS_HEADER = 'x-tianye-address'
/** The number that everything written into the page itself carries (guard/content-policy.ts). */
export const NONCE_HEADER = 'x-tianye-nonce'
export const THEME_COOKIE = 'tianye-theme'

export type Theme = 'light' | 'dark' | 'auto'

export const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export const readTheme = (given: string | null | undefined): Theme | null =>
  THEMES.find((theme) => theme === given) ?? null

/** Parameters that are no part of what a page shows: the colours, and the mark of a soft navigation. */
const NOT_SHOWN = ['theme', '_rsc']

/** The address of a page with one parameter set, or taken away by an empty value. Everything else stays. */
export function addressWith(address: string, name: string, value: string): string {
  const { pathname, searchParams: query } = new URL(`http://hub${address}`)
  for (const passing of NOT_SHOWN) query.delete(passing)
  query.delete(name)
  if (value !== '') query.append(name, value)
  const text = query.toString()
  // Two slashes in front of a link name another host.
  const path = pathname.replace(/^\/+/, '/')
  return text === '' ? path : `${path}?${text}`
}
