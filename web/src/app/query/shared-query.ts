/** A query with its variables, as a link carries them behind the `#`: no server ever sees or logs them. */
export interface SharedQuery {
  readonly query: string
  /** JSON as written; empty for none. */
  readonly variables: string
}

export function hashOf({ query, variables }: SharedQuery): string {
  const parts = new URLSearchParams({ query })
  if (variables.trim() !== '') parts.set('variables', variables)
  return `#${parts}`
}

/** The query of a hash; null when it carries none. */
export function readHash(hash: string): SharedQuery | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const query = parts.get('query')
  return query === null ? null : { query, variables: parts.get('variables') ?? '' }
}
