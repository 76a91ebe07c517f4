import { timingSafeEqual } from 'node:crypto'
import type { Database } from '../../db/database'
import { sqlText } from '../../db/sql-value'
import { secretHash } from '../secret'

/** How long a person may stay at the provider. */
export const FLOW_MS = 10 * 60 * 1000

/** A sign-in under way at the provider. */
export interface OpenFlow {
  readonly redirectUri: string
  readonly returnTo: string
}

/** Keeps a sign-in that a browser begins, known by the digests of its `state` and of its cookie. Drops those too old. */
export async function keepFlow(
  db: Database,
  { redirectUri, returnTo }: OpenFlow,
  state: string,
  cookie: string,
  now: Date = new Date(),
): Promise<void> {
  const expiresAt = new Date(now.getTime() + FLOW_MS).toISOString()
  await db.tx(async (tx) => {
    await tx.execute('DELETE FROM oidc_flow WHERE expiresAt <= ?', [now.toISOString()])
    await tx.execute(
      'INSERT INTO oidc_flow (stateHash, browserHash, redirectUri, returnTo, expiresAt) VALUES (?, ?, ?, ?, ?)',
      [secretHash(state), secretHash(cookie), redirectUri, returnTo, expiresAt],
    )
  })
}

/**
 * Takes out the sign-in that a browser comes back from; null when there is none of this `state`, another browser began
 * it, it was taken before, or its ten minutes are over.
 */
export async function takeFlow(
  db: Database,
  state: string,
  cookie: string,
  now: Date = new Date(),
): Promise<OpenFlow | null> {
  const stateHash = secretHash(state)
  return db.tx(async (tx) => {
    const [row] = await tx.query('SELECT * FROM oidc_flow WHERE stateHash = ?', [stateHash])
    if (!row || !timingSafeEqual(Buffer.from(sqlText(row.browserHash)), Buffer.from(secretHash(cookie)))) return null
    // Of two that come at once one deletes it.
    const taken = await tx.execute('DELETE FROM oidc_flow WHERE stateHash = ?', [stateHash])
    if (taken !== 1 || sqlText(row.expiresAt) <= now.toISOString()) return null
    return { redirectUri: sqlText(row.redirectUri), returnTo: sqlText(row.returnTo) }
  })
}
