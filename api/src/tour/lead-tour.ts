import { DomainError } from '../common/domain-error'
import { upsertRows } from '../db/bulk'
import type { Database, Reader } from '../db/database'
import { sqlNumber } from '../db/sql-value'
import { digestOf } from './content-store'
import { hashOfToken, makeToken, type OpenShare, requireShare } from './share-tour'

/** A presenter's page is heard of every 15 seconds; later than this it is taken for closed or cut off. */
const HEARD_WITHIN_MS = 60_000

const MOST_SLIDES = 10_000

/** The secret leads nobody: another presenter took over, or there never was one. */
export class LeadGone extends DomainError {
  constructor() {
    super('TOUR_LEAD_GONE', {
      zh: '这个放映页面已不再带领讲解，请从工作页重新开始。',
      en: 'This page leads nobody any more; begin anew from the staff page.',
    })
  }
}

/** A slide or an edition that cannot be. */
class PositionWrong extends DomainError {
  constructor(slide: unknown, edition: unknown) {
    super(
      'TOUR_POSITION_WRONG',
      {
        zh: `slide应为1至${MOST_SLIDES}的整数，edition应为从1起的整数。`,
        en: `"slide" is a whole number from 1 to ${MOST_SLIDES}, "edition" one from 1.`,
      },
      { slide: String(slide), edition: String(edition) },
    )
  }
}

/** The right to lead, just given: the only time that its secret is told. */
export interface MadeLead {
  readonly secret: string
  readonly expiresAt: string
}

/** Where a presenter is. */
export interface TourPosition {
  /** The edition shown and its slide, from 1; null before anybody led. */
  readonly edition: number | null
  readonly slide: number | null
  /** Whether the presenter was heard of within the last minute. */
  readonly isLed: boolean
}

/**
 * Gives the right to lead those who opened a link, and ends whoever led them before. The secret is made here and told
 * once: from the visitors' link nobody comes to it. Rights of links that have expired are cleared away.
 * Refuses with `TOUR_LINK_UNKNOWN` and `TOUR_LINK_GONE`.
 */
export async function leadTour(db: Database, tokenHash: string, now: Date = new Date()): Promise<MadeLead> {
  const { expiresAt } = await requireShare(db, tokenHash, now)
  const secret = makeToken()
  const columns = ['tokenHash', 'leaderHash', 'edition', 'slide', 'movedAt', 'expiresAt']
  await db.tx(async (tx) => {
    await tx.execute('DELETE FROM tour_lead WHERE expiresAt <= ?', [now.toISOString()])
    await upsertRows(
      tx,
      'tour_lead',
      columns,
      ['tokenHash'],
      [[tokenHash, digestOf(secret), null, null, null, expiresAt]],
    )
  })
  return { secret, expiresAt }
}

/** The link that a secret leads. Refuses with `TOUR_LEAD_GONE`, and `TOUR_LINK_GONE` once the link opens nothing. */
export async function requireLead(reader: Reader, secret: string, now: Date = new Date()): Promise<OpenShare> {
  const leaderHash = hashOfToken(secret)
  const [lead] = await reader.query('SELECT tokenHash FROM tour_lead WHERE leaderHash = ?', [leaderHash])
  if (!lead) throw new LeadGone()
  return requireShare(reader, String(lead.tokenHash), now)
}

/**
 * Keeps where a presenter is. Refuses with `TOUR_POSITION_WRONG`, `TOUR_LEAD_GONE` when another one took over, and
 * `TOUR_LINK_GONE`.
 */
export async function moveLead(
  db: Database,
  secret: string,
  { slide, edition }: { readonly slide: number; readonly edition: number },
  now: Date = new Date(),
): Promise<void> {
  const isWhole = Number.isInteger(slide) && Number.isInteger(edition)
  if (!isWhole || slide < 1 || slide > MOST_SLIDES || edition < 1 || edition > 2 ** 31 - 1)
    throw new PositionWrong(slide, edition)
  await requireLead(db, secret, now)
  const touched = await db.tx((tx) =>
    tx.execute('UPDATE tour_lead SET edition = ?, slide = ?, movedAt = ? WHERE leaderHash = ?', [
      edition,
      slide,
      now.toISOString(),
      hashOfToken(secret),
    ]),
  )
  if (touched === 0) throw new LeadGone()
}

/** Where the presenter of a link is. Refuses with `TOUR_LINK_UNKNOWN` and `TOUR_LINK_GONE`. */
export async function readPosition(reader: Reader, token: string, now: Date = new Date()): Promise<TourPosition> {
  const { tokenHash } = await requireShare(reader, hashOfToken(token), now)
  const [lead] = await reader.query('SELECT edition, slide, movedAt FROM tour_lead WHERE tokenHash = ?', [tokenHash])
  if (!lead || lead.movedAt === null) return { edition: null, slide: null, isLed: false }
  const silentMs = now.getTime() - new Date(String(lead.movedAt)).getTime()
  return { edition: sqlNumber(lead.edition), slide: sqlNumber(lead.slide), isLed: silentMs <= HEARD_WITHIN_MS }
}
