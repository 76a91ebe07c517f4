import { randomBytes, timingSafeEqual } from 'node:crypto'
import { DomainError } from '../common/domain-error'
import type { Reader } from '../db/database'
import { publishForm } from '../intake/publish-form'
import { findWhere } from '../intake/registry-table'
import { digestOf } from './content-store'
import { snapshotOf } from './edition'
import type { TourSnapshot } from './snapshot.types'
import { toursDataset } from './tour.dataset'
import { tourLoaders } from './tour.loader'
import type { TourContext } from './tour-context'
import { tourSharesDataset } from './tour-edition.dataset'
import type { TourEditionRow, TourShareRow } from './tour-edition.entity'
import { TourNotPublished, TourUnknown } from './tour-errors'

/** 192 bits: guessing one at a million tries a second takes longer than the universe has. */
const TOKEN_BYTES = 24
const TOKEN = /^[A-Za-z0-9_-]{32}$/

const DAY_MS = 24 * 60 * 60 * 1000
export const MOST_SHARE_DAYS = 90

/** A link for visitors was asked to last longer than is allowed. */
class ShareDaysWrong extends DomainError {
  constructor(given: number) {
    super(
      'SHARE_DAYS_WRONG',
      {
        zh: `链接有效期应为1至${MOST_SHARE_DAYS}天。`,
        en: `A link lasts from 1 to ${MOST_SHARE_DAYS} days.`,
      },
      { given },
    )
  }
}

/** No link has this secret, or there never was one. */
export class ShareUnknown extends DomainError {
  constructor() {
    super('TOUR_LINK_UNKNOWN', { zh: '没有这个观摩链接。', en: 'There is no such link to a tour.' })
  }
}

/** The link had its time, or was taken back. */
export class ShareGone extends DomainError {
  constructor(why: 'EXPIRED' | 'REVOKED' | 'REMOVED') {
    const words = {
      EXPIRED: {
        zh: '这个观摩链接已过期，请向主办方索取新链接。',
        en: 'This link has expired; ask the host for a new one.',
      },
      REVOKED: {
        zh: '这个观摩链接已被撤销，请向主办方索取新链接。',
        en: 'This link was taken back; ask the host for a new one.',
      },
      REMOVED: { zh: '这次观摩已撤下。', en: 'This tour was taken down.' },
    } as const
    super('TOUR_LINK_GONE', words[why], { why })
  }
}

/** A link just made: the only time that its secret is told. */
export interface MadeShare {
  readonly token: string
  readonly tokenHash: string
  readonly expiresAt: string
}

/**
 * Makes a link to the published snapshot of a tour. Only the digest of its secret is kept, in the ledger, so that nobody
 * who reads the database can open it. Refuses with `TOUR_UNKNOWN`, `TOUR_NOT_PUBLISHED`, `SHARE_DAYS_WRONG`.
 */
export async function shareTour(context: TourContext, code: string, days: number): Promise<MadeShare> {
  if (!(days >= 1 && days <= MOST_SHARE_DAYS)) throw new ShareDaysWrong(days)
  const [tour, editions] = await Promise.all([
    context.tourLoaders.tourByCode.load(code),
    context.tourLoaders.editionsOfTour.load(code),
  ])
  if (!tour) throw new TourUnknown(code)
  if (editions.length === 0) throw new TourNotPublished(code)
  const token = makeToken()
  const made = { token, tokenHash: digestOf(token), expiresAt: new Date(Date.now() + days * DAY_MS).toISOString() }
  await writeShare(context, 'SHARE_MADE', {
    tokenHash: made.tokenHash,
    tourCode: code,
    expiresAt: made.expiresAt,
    revokedAt: null,
  })
  return made
}

/** Takes a link back, named by its digest. Refuses with `TOUR_LINK_UNKNOWN`. */
export async function revokeShare(context: TourContext, tokenHash: string): Promise<TourShareRow> {
  const [stored] = await findWhere(context.db, tourSharesDataset, 'tokenHash', [tokenHash])
  if (!stored) throw new ShareUnknown()
  const tourCode = String(stored.values.tourCode)
  const revokedAt = (stored.values.revokedAt as string | null) ?? new Date().toISOString()
  await writeShare(context, 'SHARE_REVOKED', {
    tokenHash,
    tourCode,
    expiresAt: String(stored.values.expiresAt),
    revokedAt,
  })
  const shares = await tourLoaders(context.db).sharesOfTour.load(tourCode)
  return shares.find((share) => share.tokenHash === tokenHash) as TourShareRow
}

type ShareCells = Pick<TourShareRow, 'tokenHash' | 'tourCode' | 'expiresAt' | 'revokedAt'>

async function writeShare(
  { db, datasets, actor, refresh }: TourContext,
  action: 'SHARE_MADE' | 'SHARE_REVOKED',
  cells: ShareCells,
): Promise<void> {
  const row = { dataset: tourSharesDataset, path: '', cells: { ...cells } }
  // A link belongs to whoever makes it or takes it back: there is nothing of others' to overwrite.
  const baseRevision = Number.MAX_SAFE_INTEGER
  const { status, issues } = await publishForm(db, datasets, {
    title: `${action === 'SHARE_MADE' ? '分享观摩' : '撤销观摩链接'} ${cells.tourCode}`,
    actor,
    baseRevision,
    rows: [row],
    stored: async () => [],
    recordedAs: { action, subject: `${cells.tourCode} link ${cells.tokenHash.slice(0, 12)}` },
  })
  if (status === 'REFUSED') throw new Error(`A link could not be written: ${JSON.stringify(issues)}`)
  await refresh()
}

/** A link that opens something: what it is known by, the tour that it opens, and until when. */
export interface OpenShare {
  readonly tokenHash: string
  readonly tourCode: string
  readonly expiresAt: string
}

/**
 * The link with a digest, while it opens something. Refuses with `TOUR_LINK_UNKNOWN`, or `TOUR_LINK_GONE` when it has
 * expired or was taken back.
 */
export async function requireShare(reader: Reader, tokenHash: string, now: Date = new Date()): Promise<OpenShare> {
  const [share] = await findWhere(reader, tourSharesDataset, 'tokenHash', [tokenHash])
  // The look-up itself is by digest, so that its time tells nothing of the secret; the comparison says so once more.
  if (!share || !timingSafeEqual(Buffer.from(String(share.values.tokenHash)), Buffer.from(tokenHash)))
    throw new ShareUnknown()
  const expiresAt = String(share.values.expiresAt)
  if (share.values.revokedAt) throw new ShareGone('REVOKED')
  if (expiresAt <= now.toISOString()) throw new ShareGone('EXPIRED')
  return { tokenHash, tourCode: String(share.values.tourCode), expiresAt }
}

/** A secret for a link or for those who lead. */
export const makeToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** What a secret is looked up by; of what cannot be one, a text that nothing has. */
export const hashOfToken = (token: string): string => (TOKEN.test(token) ? digestOf(token) : '')

/** The newest edition of a tour that a link opens. Refuses with `TOUR_LINK_GONE` when the tour was removed. */
export async function sharedEdition(reader: Reader, { tourCode }: OpenShare): Promise<TourEditionRow> {
  const [tour] = await findWhere(reader, toursDataset, 'code', [tourCode])
  const edition = tour && (await tourLoaders(reader).editionsOfTour.load(tourCode)).at(-1)
  if (!edition) throw new ShareGone('REMOVED')
  return edition
}

/**
 * What a link opens: the newest published snapshot of its tour, and nothing else.
 * Refuses with `TOUR_LINK_UNKNOWN`, or `TOUR_LINK_GONE` when it has expired, was taken back, or its tour was removed.
 */
export async function openShare(reader: Reader, token: string, now: Date = new Date()): Promise<TourSnapshot> {
  return snapshotOf(reader, await sharedEdition(reader, await requireShare(reader, hashOfToken(token), now)))
}
