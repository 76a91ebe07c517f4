import type { CombinedError } from '@urql/core'

/** Why there is no answer: nobody there, the request was not accepted, or something unforeseen. */
export interface Problem {
  readonly kind: 'UNREACHABLE' | 'REFUSED' | 'BROKEN'
  /** The API's own sentence in the reader's language, or the number of a masked error; null when it said nothing. */
  readonly detail: string | null
  /** The API's own code of a refusal, for example PLACE_UNKNOWN; null where it gave none. */
  readonly code: string | null
  /** What the refusal is about, for example which permission is missing. */
  readonly facts: Readonly<Record<string, unknown>>
}

export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problem: Problem }

/** Codes of Apollo and of our own errors that mean "not your fault": everything else names something to correct. */
const UNFORESEEN = new Set(['INTERNAL_SERVER_ERROR', undefined])

export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors
  if (!first) return { kind: 'UNREACHABLE', detail: null, code: null, facts: {} }
  const code = first.extensions?.code as string | undefined
  const facts = (first.extensions?.facts ?? {}) as Problem['facts']
  return { kind: UNFORESEEN.has(code) ? 'BROKEN' : 'REFUSED', detail: first.message, code: code ?? null, facts }
}

/** An answer with neither data nor an error. */
export const NOTHING_SAID: Problem = { kind: 'BROKEN', detail: null, code: null, facts: {} }
