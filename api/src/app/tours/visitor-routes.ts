import express, { type Request, type Response, type Router } from 'express'
import type { Logger } from 'pino'
import { DomainError } from '../../common/domain-error'
import { type Locale, localeOf } from '../../common/words'
import { refusalPage } from '../../tour/html/refusal-page'
import { moveLead, readPosition } from '../../tour/lead-tour'
import { openVisit } from '../../tour/open-visit'
import type { HubParts } from '../context'

const STATUS: Readonly<Record<string, number>> = {
  TOUR_LINK_GONE: 410,
  TOUR_LEAD_GONE: 410,
  TOUR_LINK_UNKNOWN: 404,
}

/** A link may be taken back at any moment: nobody between the hub and its reader keeps what it opened. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
}

/** Pages of links stand in an origin of their own, which has to be let in to the one address that it asks. */
const POSITION_HEADERS = { ...HEADERS, 'Access-Control-Allow-Origin': '*' }

const localeAsked = ({ query, headers }: Request): Locale =>
  query.lang === 'en' || query.lang === 'zh' ? query.lang : localeOf(headers['accept-language'])

const WENT_WRONG = {
  zh: '页面暂时打不开，请稍后再试。',
  en: 'The page cannot be opened at the moment; please try again later.',
}

/** Serves what is opened by a link, /t/<token>, and the one small address where a presenter's place is kept and read. */
export function visitorRoutes({ db }: Pick<HubParts, 'db'>, log: Logger): Router {
  const router = express.Router()
  const statusOf = (error: unknown): number => {
    if (error instanceof DomainError) return STATUS[error.code] ?? 400
    log.error({ err: error }, 'a page of visitors failed')
    return 500
  }
  const tokenOf = ({ params }: Request): string => String(params.token)

  router.get('/t/:token', async (request: Request, response: Response) => {
    response.set(HEADERS).type('html')
    try {
      const { page, policy } = await openVisit(db, tokenOf(request), localeAsked(request))
      response.set('Content-Security-Policy', policy).send(page)
    } catch (error) {
      const words = error instanceof DomainError ? error.words : WENT_WRONG
      response.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'")
      response.status(statusOf(error)).send(refusalPage(words))
    }
  })

  router.get('/t/:token/position', async (request, response) => {
    response.set(POSITION_HEADERS)
    try {
      response.json(await readPosition(db, tokenOf(request)))
    } catch (error) {
      response.sendStatus(statusOf(error))
    }
  })

  // Without a body, so that a page in an origin of its own need not ask beforehand; the secret in the address proves it.
  router.post('/t/:token/position', async (request, response) => {
    response.set(POSITION_HEADERS)
    try {
      const { slide, edition } = request.query
      await moveLead(db, tokenOf(request), { slide: Number(slide), edition: Number(edition) })
      response.sendStatus(204)
    } catch (error) {
      response.sendStatus(statusOf(error))
    }
  })
  return router
}
