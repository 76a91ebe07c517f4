import { type AnyVariables, type CombinedError, createClient, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { type Lang, localeTag } from '@/i18n/words'
import { apiUrl } from './api-url'

/** Why there is no answer: nobody there, the request was not accepted, or something unforeseen. */
export interface Problem {
  readonly kind: 'UNREACHABLE' | 'REFUSED' | 'BROKEN'
  /** The API's own sentence in the reader's language, or the number of a masked error; null when it said nothing. */
  readonly detail: string | null
  /** The API's own code of a refusal, for example PLACE_UNKNOWN; null where it gave none. */
  readonly code: string | null
}

export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problem: Problem }

const TIMEOUT_MS = 30_000

/** Codes of Apollo and of our own errors that mean "not your fault": everything else names something to correct. */
const UNFORESEEN = new Set(['INTERNAL_SERVER_ERROR', undefined])

function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors
  if (!first) return { kind: 'UNREACHABLE', detail: null, code: null }
  const code = first.extensions?.code as string | undefined
  return { kind: UNFORESEEN.has(code) ? 'BROKEN' : 'REFUSED', detail: first.message, code: code ?? null }
}

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
 * Asks the API from the server, once for each page. Never throws: a page must be able to say what to do when the API
 * does not answer. Nothing is cached here, because the API knows when its answers change and this process does not.
 */
export async function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  lang: Lang,
): Promise<Answer<Data>> {
  const client = createClient({
    url: apiUrl('/graphql').href,
    exchanges: [fetchExchange],
    fetch: fetchSurely,
    preferGetMethod: false,
    fetchOptions: () => ({
      cache: 'no-store',
      headers: { 'accept-language': localeTag(lang) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }),
  })
  const { data, error } = await client.query(document, variables).toPromise()
  if (error) return { ok: false, problem: problemOf(error) }
  return data ? { ok: true, data } : { ok: false, problem: { kind: 'BROKEN', detail: null, code: null } }
}
