import type { Lang } from '@/i18n/words'

export const SIGN_IN_PATH = '/sign-in'

/** Doors, not rooms; and the address of a one-time link is itself a secret. */
const NEVER = /^\/(sign-in|welcome)(\/|$)/

/** Where a sign-in leads when nothing else was asked for. */
const START = '/'

/**
 * The address after a sign-in: a path of this site, never another host, whatever the link said. `//host` and `/\host`
 * name other hosts to a browser, and so may what hides a tab or a line break.
 */
export function ownPath(to: string | null | undefined): string {
  if (!to || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return START
  const { origin, pathname, search, hash } = new URL(to, 'http://hub')
  if (origin !== 'http://hub' || pathname.startsWith('//') || NEVER.test(pathname)) return START
  return pathname + search + hash
}

/** The address of the sign-in that leads to `to` afterwards. */
export function signInHref(to: string, lang: Lang, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more)
  const wanted = ownPath(to)
  if (wanted !== START) query.set('to', wanted)
  if (lang !== 'zh') query.set('lang', lang)
  const text = query.toString()
  return text === '' ? SIGN_IN_PATH : `${SIGN_IN_PATH}?${text}`
}
