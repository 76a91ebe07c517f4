import { type AnyVariables, createClient, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { redirect } from 'next/navigation'
import { signInHere } from '@/access/sign-in-here'
import { type Lang, localeTag } from '@/i18n/words'
import { apiUrl } from './api-url'
import { askerHeaders } from './asker-headers'
import { type Answer, NOTHING_SAID, problemOf } from './problem'

export type { Answer, Problem } from './problem'

const TIMEOUT_MS = 30_000

/** A kept connection that the API closed at the moment of its use. */
const CLOSED = new Set(['UND_ERR_SOCKET', 'ECONNRESET'])

/**
 * Fetches, and once more when a kept connection turned out to be closed: the API drops idle connections after seconds,
 * and a busy server notices late. Only questions are asked here, so asking twice changes nothing.
 */
const fetchSurely: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init)
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code
    if (!code || !CLOSED.has(code)) throw error
    return fetch(input, init)
  }
}

/**
 * Asks the API from the server for whoever opened the page. Never fails: a page must be able to say what to do when the
 * API does not answer. Who has to sign in first is led there, and back to the page. Nothing is cached here, because the
 * API knows when its answers change and this process does not.
 */
export async function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  lang: Lang,
): Promise<Answer<Data>> {
  const asker = await askerHeaders()
  const client = createClient({
    url: apiUrl('/graphql').href,
    exchanges: [fetchExchange],
    fetch: fetchSurely,
    preferGetMethod: false,
    fetchOptions: () => ({
      cache: 'no-store',
      headers: { ...asker, 'accept-language': localeTag(lang) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }),
  })
  const { data, error } = await client.query(document, variables).toPromise()
  const problem = error ? problemOf(error) : NOTHING_SAID
  if (problem.code === 'UNAUTHENTICATED') redirect(await signInHere(lang))
  return data && !error ? { ok: true, data } : { ok: false, problem }
}
