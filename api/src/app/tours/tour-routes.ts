import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import type { Logger } from 'pino'
import { DomainError, refusalText } from '../../common/domain-error'
import { localeOf } from '../../common/words'
import { readContent } from '../../tour/content-store'
import { exportTour } from '../../tour/export-tour'
import { MOST_PHOTO_BYTES, PhotoKindUnknown, PhotoTooLarge } from '../../tour/photo-errors'
import { openShare } from '../../tour/share-tour'
import { findPhotos, takePhoto } from '../../tour/take-photo'
import { viewerOf } from '../access/asker'
import { askedBy } from '../audit/request-audit'
import type { HubParts } from '../context'
import { statusOf } from '../graphql/send'
import { checkRoute } from '../policy/check-rule'

/** Kinds that a photo is sent as. No form of a foreign page can send one of them without being asked first. */
const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp']

const STATUS: Readonly<Record<string, number>> = {
  TOUR_LINK_GONE: 410,
  TOUR_LINK_UNKNOWN: 404,
  TOUR_NOT_PUBLISHED: 404,
  PHOTO_TOO_LARGE: 413,
  PHOTO_KIND_UNKNOWN: 415,
}

type Serve = (request: Request, response: Response) => Promise<void>

/** Serves what visitors open, /tours/<token>.json; what staff take along, /tours/<code>.html; and photos. */
export function tourRoutes({ db, audit }: Pick<HubParts, 'db' | 'audit'>, log: Logger): Router {
  const router = express.Router()
  const guarded =
    (serve: Serve) =>
    (request: Request, response: Response): void => {
      serve(request, response).catch((error: unknown) => {
        audit.failed(askedBy(request), error, request.path)
        refuse(error, request, response, log)
      })
    }

  router.get(
    '/tours/:token.json',
    guarded(async (request, response) => {
      const snapshot = await openShare(db, String(request.params.token))
      response.set(FOR_VISITORS).json(snapshot)
    }),
  )

  router.get(
    '/tours/:code.html',
    guarded(async (request, response) => {
      const asker = askedBy(request)
      checkRoute(asker.viewer, 'GET /tours/<code>.html')
      const code = String(request.params.code)
      const page = await exportTour(db, code, request.query.lang === 'en' ? 'en' : 'zh')
      await audit.taken(asker, { name: `${code}.html`, asked: '' }, { rows: null, isWhole: true })
      response.set({ ...FOR_VISITORS, 'Content-Type': 'text/html; charset=utf-8' })
      // A page of the hub's own address could ask the hub; as a file it cannot.
      response.attachment(`${code}.html`).send(page)
    }),
  )

  router.get(
    '/photos/:digest.jpg',
    guarded(async (request, response) => {
      const digest = String(request.params.digest)
      // Snapshots are kept in the same table, and are not opened by this way.
      const [photo] = await findPhotos(db, [digest])
      const bytes = photo ? await readContent(db, digest) : null
      if (!bytes) {
        response.status(404).type('text/plain').send('没有这张照片。 There is no such photo.')
        return
      }
      response.set({
        'Content-Type': 'image/jpeg',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'",
      })
      response.send(bytes)
    }),
  )

  router.post(
    '/photos',
    (request, response, next) => {
      // Before the photo is read: whoever may not send one must not make the hub hold 20 MB.
      const asker = askedBy(request)
      try {
        checkRoute(asker.viewer, 'POST /photos')
      } catch (error) {
        audit.failed(asker, error, request.path)
        refuse(error, request, response, log)
        return
      }
      next()
    },
    express.raw({ type: PHOTO_TYPES, limit: MOST_PHOTO_BYTES, inflate: false }),
    guarded(async (request, response) => {
      if (!Buffer.isBuffer(request.body)) throw new PhotoKindUnknown()
      const noIdentifiablePerson = request.query.noIdentifiablePerson === 'yes'
      const viewer = viewerOf(request.headers)
      const photo = await takePhoto(db, request.body, { actor: viewer.actor, noIdentifiablePerson })
      response.status(201).set('Cache-Control', 'no-store').json(photo)
    }),
  )

  const bodyRefused: ErrorRequestHandler = (error: { type?: string }, request, response, next) => {
    // An address that nobody can read is answered like any other of its kind.
    if (error instanceof URIError) next(error)
    else refuse(error.type === 'entity.too.large' ? new PhotoTooLarge() : error, request, response, log)
  }
  router.use(bodyRefused)
  return router
}

/** A link may be taken back at any moment, so that nobody between the hub and its reader keeps what it opened. */
const FOR_VISITORS = {
  'Cache-Control': 'private, no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

function refuse(error: unknown, request: Request, response: Response, log: Logger): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const locale = localeOf(request.headers['accept-language'])
  const isRefusal = error instanceof DomainError
  const id = randomUUID()
  if (!isRefusal) log.error({ err: error, id }, 'tour or photo failed')
  const message = refusalText(error, locale, id)
  const code = isRefusal ? error.code : 'INTERNAL_SERVER_ERROR'
  const status = isRefusal ? (STATUS[code] ?? statusOf(error)) : 500
  response.status(status).set('Cache-Control', 'no-store').json({ error: { code, message } })
}
