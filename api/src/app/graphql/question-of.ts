/** What is asked, whether it came as JSON or in the address. */
export interface Question {
  readonly document: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function jsonRecord(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

/** Reads the question of a request. What has no shape is left empty: the server refuses it with its own words. */
export function questionOf(body: unknown, search: string): Question {
  const query = new URLSearchParams(search)
  const given = body === undefined ? Object.fromEntries(query) : record(body)
  const variables = body === undefined ? jsonRecord(query.get('variables')) : record(record(body).variables)
  return {
    document: typeof given.query === 'string' ? given.query : '',
    operationName: typeof given.operationName === 'string' ? given.operationName : null,
    variables,
  }
}
