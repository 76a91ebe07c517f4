import { parse } from 'graphql'
import { savedOperations } from '@/gql/operations'

/** What was asked: enough to ask it again, here, from a program, or as a file. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Null where the query has one operation without a name. */
  readonly operationName: string | null
}

/** GraphiQL asks for the schema itself before anything else. */
export const isIntrospection = ({ query }: Pick<Question, 'query'>): boolean => query.includes('__schema')

/**
 * The name of the operation to run: the one given when the query has it, else its first. The editor learns the names of
 * a query a moment after its text, so that right after a link is followed it still gives that of the query before.
 */
export function operationNameOf(query: string, given: string | null | undefined): string | null {
  const names = namesOf(query)
  return given && names.includes(given) ? given : (names[0] ?? null)
}

function namesOf(query: string): string[] {
  try {
    return parse(query).definitions.flatMap((node) =>
      node.kind === 'OperationDefinition' && node.name ? [node.name.value] : [],
    )
  } catch {
    // The server says what is wrong with it, and where.
    return []
  }
}

/** The saved operation whose text this is, word for word; null when it was changed or written anew. */
export const savedNameOf = ({ query }: Pick<Question, 'query'>): string | null =>
  savedOperations.find(({ text }) => text.trim() === query.trim())?.name ?? null
