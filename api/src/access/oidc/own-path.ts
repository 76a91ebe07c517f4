/** Longer ones are the address of no page. */
const MOST_CHARACTERS = 2000

/** Where a sign-in begins or ends is no place to go to after it. */
const NOT_AFTER_SIGN_IN = /^\/(?:access|sign-in|welcome)(?:\/|$)/

const OWN = 'http://own.invalid'

/**
 * A path of the hub's own, to go to after the sign-in; `/` for anything else. Read as browsers read it: two slashes, a
 * slash and a backslash, or a tab between two slashes would all lead to another host.
 */
export function ownPath(given: string | null | undefined): string {
  if (!given?.startsWith('/') || given.length > MOST_CHARACTERS || !URL.canParse(given, OWN)) return '/'
  const { origin, pathname, search, hash } = new URL(given, OWN)
  // What leads up and down again may leave two slashes in front: `/.//host`.
  if (origin !== OWN || pathname.startsWith('//') || NOT_AFTER_SIGN_IN.test(pathname)) return '/'
  const path = pathname + search + hash
  return path.length > MOST_CHARACTERS ? '/' : path
}
