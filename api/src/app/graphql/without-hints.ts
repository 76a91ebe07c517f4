import type { GraphQLFormattedError } from 'graphql'

/** An error without what GraphQL guesses was meant: guesses spell the schema out to who may not read it. */
export const withoutHints = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  message: error.message.replace(/\s*Did you mean [\s\S]*\?/, ''),
})
