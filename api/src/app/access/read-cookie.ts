import type { IncomingHttpHeaders } from 'node:http'

/** The value of a cookie that a browser sent; undefined when it sent none of that name. The first of several counts. */
export function readCookie({ cookie = '' }: IncomingHttpHeaders, name: string): string | undefined {
  for (const pair of cookie.split(';')) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name) return value?.trim()
  }
  return undefined
}
