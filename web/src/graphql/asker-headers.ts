import { headers } from 'next/headers'

/** What a browser sent that tells the API who asks and from where. */
const TOLD = ['cookie', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto'] as const
/** What tells it, beside that, whether a change was asked for by a page of ours. */
const ORIGIN = ['origin', 'sec-fetch-site'] as const

async function given(names: readonly string[]): Promise<Record<string, string>> {
  const request = await headers()
  const told: Record<string, string> = {}
  for (const name of names) {
    const value = request.get(name)
    if (value !== null) told[name] = value
  }
  const host = request.get('x-forwarded-host') ?? request.get('host')
  return host === null ? told : { ...told, 'x-forwarded-host': host }
}

/**
 * Headers of a question that a page asks for the browser that wants it. Where the browser came from is left out: a
 * link from elsewhere may open a page, and the question is the page's own.
 */
export const askerHeaders = (): Promise<Record<string, string>> => given(TOLD)

/** Headers of a change: the API judges itself whether one of our own pages asked for it. */
export const changerHeaders = (): Promise<Record<string, string>> => given([...TOLD, ...ORIGIN])
