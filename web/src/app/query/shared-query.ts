/** How an answer is looked at. The first is the default. */
export const RESULT_VIEWS = ['table', 'chart', 'json', 'code'] as const

export type ResultView = (typeof RESULT_VIEWS)[number]

/** A query with its variables, as a link carries them behind the `#`: no server ever sees or logs them. */
export interface SharedQuery {
  readonly query: string
  /** JSON as written; empty for none. */
  readonly variables: string
  readonly view: ResultView
}

export function hashOf({ query, variables, view }: Omit<SharedQuery, 'view'> & { readonly view?: ResultView }): string {
  const parts = new URLSearchParams({ query })
  if (variables.trim() !== '') parts.set('variables', variables)
  if (view && view !== RESULT_VIEWS[0]) parts.set('view', view)
  return `#${parts}`
}

/** The query of a hash; null when it carries none. */
export function readHash(hash: string): SharedQuery | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const query = parts.get('query')
  if (query === null) return null
  const view = RESULT_VIEWS.find((name) => name === parts.get('view')) ?? RESULT_VIEWS[0]
  return { query, variables: parts.get('variables') ?? '', view }
}
