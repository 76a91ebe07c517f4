import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { Request, Response } from 'express'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { type Locale, localeOf } from '../common/words'
import { type HubParts, makeContext, type RequestContext } from './context'
import { errorFormatter, wordErrors } from './format-error'
import { buildSchema } from './schema'

/** How often a request is read anew because figures were published while it was reading. */
const MAX_READS = 4

/** Builds the GraphQL server. `introspection` stays on: until accounts exist everyone is the administrator of a loopback server. */
export async function startGraphql(log: Logger): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema: buildSchema(),
    formatError: errorFormatter(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It hooks every field, for headers that nobody reads.
      ApolloServerPluginCacheControlDisabled(),
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ response, contextValue }) => {
            if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
            const { singleResult } = response.body
            singleResult.errors = wordErrors(singleResult.errors as GraphQLFormattedError[], contextValue.locale)
          },
        }),
      },
    ],
  })
  await server.start()
  return server
}

/** Serves /graphql. A request that a publication overtook is read anew, on the new snapshot. */
export function graphqlHandler(server: ApolloServer<RequestContext>, hub: HubParts) {
  return async (request: Request, response: Response): Promise<void> => {
    const locale = localeOf(request.headers['accept-language'])
    let answer = await execute(server, hub, request, locale)
    for (let read = 1; read < MAX_READS && wasOvertaken(answer); read++) {
      await hub.columns.refresh()
      answer = await execute(server, hub, request, locale)
    }
    await send(response, answer)
  }
}

async function execute(
  server: ApolloServer<RequestContext>,
  hub: HubParts,
  request: Request,
  locale: Locale,
): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: new URL(request.originalUrl, 'http://localhost').search,
      body: request.body,
    },
    context: () => makeContext(hub, locale),
  })
}

const wasOvertaken = ({ body }: HTTPGraphQLResponse): boolean =>
  body.kind === 'complete' && body.string.includes('"code":"SNAPSHOT_MOVED"')

async function send(response: Response, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  response.status(status ?? 200)
  for (const [name, value] of headers) response.setHeader(name, value)
  if (body.kind === 'complete') {
    response.send(body.string)
    return
  }
  for await (const chunk of body.asyncIterator) response.write(chunk)
  response.end()
}
