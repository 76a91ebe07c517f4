import { apiUrl } from './api-url'

/** Headers of one connection only; and those that `fetch` has already undone or will set itself. */
const NOT_FORWARDED = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'host', 'content-length', 'expect']

function withoutHopHeaders(given: Headers, more: readonly string[] = []): Headers {
  const headers = new Headers(given)
  for (const name of [...NOT_FORWARDED, ...more]) headers.delete(name)
  return headers
}

/**
 * Passes a request on to the API and streams the answer back, so that a browser knows one address only. A route of our
 * own rather than a rewrite of Next's: rewrites are fixed when the web is built, and the API's address is not.
 */
export function forward(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  return forwardTo(pathname + search, request)
}

/** The same to another address of the API than the request names: `/tours/GM-2024-10.html`. */
export async function forwardTo(address: string, request: Request): Promise<Response> {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const init: RequestInit & { duplex?: 'half' } = {
    method: request.method,
    headers: withoutHopHeaders(request.headers, ['accept-encoding']),
    redirect: 'manual',
    signal: request.signal,
    ...(hasBody ? { body: request.body, duplex: 'half' } : {}),
  }
  try {
    const answer = await fetch(apiUrl(address), init)
    const headers = withoutHopHeaders(answer.headers, ['content-encoding'])
    return new Response(answer.body, { status: answer.status, headers })
  } catch {
    const message = '数据服务没有回应。The data service does not answer.'
    return Response.json({ errors: [{ message, extensions: { code: 'API_UNREACHABLE' } }] }, { status: 502 })
  }
}
