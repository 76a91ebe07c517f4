import { insertRows } from '../../db/bulk'
import type { Tx } from '../../db/database'
import { makeSecret, secretHash } from '../secret'
import type { LinkPurpose } from './link-purpose'

/** How long a link can be used, hours. */
const HOURS: Readonly<Record<LinkPurpose, number>> = { FIRST_ADMINISTRATOR: 24, INVITATION: 72, RESET: 24 }

/** Path of the page that a link opens. */
export const linkPath = (secret: string): string => `/welcome/${secret}`

/** A link just made: the only time that its path is told. */
export interface MadeLink {
  readonly path: string
  readonly expiresAt: string
}

const COLUMNS = ['secretHash', 'purpose', 'personId', 'madeBy', 'madeAt', 'expiresAt', 'usedAt'] as const

/** Makes a link. Older ones of the same person open nothing any more. */
export async function makeLink(
  tx: Tx,
  purpose: LinkPurpose,
  personId: number | null,
  madeBy: string,
): Promise<MadeLink> {
  const now = new Date()
  const at = now.toISOString()
  if (personId !== null) await endLinks(tx, personId, at)
  const secret = makeSecret()
  const expiresAt = new Date(now.getTime() + HOURS[purpose] * 3_600_000).toISOString()
  await insertRows(tx, 'one_time_link', COLUMNS, [[secretHash(secret), purpose, personId, madeBy, at, expiresAt, null]])
  return { path: linkPath(secret), expiresAt }
}

/** Ends all links of a person. */
export async function endLinks(tx: Tx, personId: number, at = new Date().toISOString()): Promise<void> {
  await tx.execute('UPDATE one_time_link SET usedAt = ? WHERE personId = ? AND usedAt IS NULL', [at, personId])
}
