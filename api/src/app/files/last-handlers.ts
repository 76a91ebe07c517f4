import type { ErrorRequestHandler, RequestHandler } from 'express'
import { localeOf } from '../../common/words'
import { type OnFault, sendFault } from '../graphql/send'

/** What no route serves. */
export const nothingHere: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('这里没有内容。 There is nothing here.')
}

/** What went wrong in Express itself, whose own answer would hold a stack: a request that it cannot read, or a fault. */
export const faultHandler =
  (onFault: OnFault): ErrorRequestHandler =>
  (error: { readonly status?: number }, request, response, _next) => {
    const { status = 500 } = error
    if (status < 500 && !response.headersSent)
      response.status(status).type('text/plain').send('请求有误。 The request cannot be read.')
    else sendFault(response, error, localeOf(request.headers['accept-language']), onFault)
  }
