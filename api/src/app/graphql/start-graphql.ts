import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { isSignedIn } from '../../access/viewer'
import { readsLive } from '../cache/live-fields'
import type { RequestContext } from '../context'
import { buildSchema } from '../schema'
import { errorFormatter, wordErrors } from './format-error'
import { withoutHints } from './without-hints'

/**
 * Builds the GraphQL server. Who may read the schema is decided before a document is validated (limits/check-request.ts),
 * which rests on seeing each document: none is kept by its hash alone.
 */
export async function startGraphql(log: Logger): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema: buildSchema(),
    formatError: errorFormatter(log),
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It hooks every field, for headers that nobody reads.
      ApolloServerPluginCacheControlDisabled(),
      outcomePlugin,
    ],
  })
  await server.start()
  return server
}

const itself = (error: GraphQLFormattedError) => error

/** Tells what became of a request, and words its errors in the reader's language. */
const outcomePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue, operation, document }) => {
      const { outcome, locale, viewer } = contextValue
      outcome.isQuery = operation?.operation === 'query'
      outcome.isLive = document !== undefined && readsLive(document)
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      if (outcome.explained) singleResult.extensions = { ...singleResult.extensions, ...outcome.explained }
      if (!singleResult.errors) return
      const errors = (singleResult.errors as GraphQLFormattedError[]).map(isSignedIn(viewer) ? itself : withoutHints)
      outcome.errorCodes = errors.map(({ extensions }) => String(extensions?.code))
      outcome.refusals = errors.map(({ extensions, path }) => ({
        code: String(extensions?.code),
        field: String(path?.[0] ?? operation?.name?.value ?? 'graphql'),
      }))
      singleResult.errors = wordErrors(errors, locale)
    },
  }),
}
