import { upsertRows } from '../../db/bulk'
import type { Database, Reader, Tx } from '../../db/database'
import { sqlNumber, sqlText, sqlTextOrNull } from '../../db/sql-value'
import { secretHash } from '../secret'
import { type Count, type CountKind, countOne, secondsLocked } from './lock-rule'

/** What a try is counted under. */
export interface CountKey {
  readonly kind: CountKind
  readonly hash: string
}

export const loginKey = (login: string): CountKey => ({ kind: 'ACCOUNT', hash: secretHash(`login:${login}`) })
export const secondFactorKey = (personId: number): CountKey => ({
  kind: 'ACCOUNT',
  hash: secretHash(`second-factor:${personId}`),
})
const addressKey = (address: string): CountKey => ({ kind: 'ADDRESS', hash: secretHash(`address:${address}`) })

/** The keys of a try: the account, and the address where it is known. */
export const keysOf = (account: CountKey, address: string | null): CountKey[] =>
  address ? [account, addressKey(address)] : [account]

/** Whether a try may be looked at. */
export type Admission =
  | { readonly isAdmitted: true; readonly locks: boolean }
  | { readonly isAdmitted: false; readonly retryAfterSeconds: number }

const COLUMNS = ['keyHash', 'failures', 'since', 'lastAt', 'lockedUntil'] as const

/** The count of a key; null where nothing was counted. Inside a transaction nobody else changes it until that ends. */
export async function findCount(reader: Reader | Tx, { hash }: CountKey): Promise<Count | null> {
  const lock = 'execute' in reader && reader.dialect === 'mariadb' ? ' FOR UPDATE' : ''
  const [row] = await reader.query(
    `SELECT failures, since, lastAt, lockedUntil FROM attempt_count WHERE keyHash = ?${lock}`,
    [hash],
  )
  return row
    ? {
        failures: sqlNumber(row.failures),
        since: sqlText(row.since),
        lastAt: sqlText(row.lastAt),
        lockedUntil: sqlTextOrNull(row.lockedUntil),
      }
    : null
}

async function longestLock(reader: Reader, keys: readonly CountKey[], now: string): Promise<number | null> {
  const locks: number[] = []
  for (const key of keys) locks.push(secondsLocked(await findCount(reader, key), now) ?? 0)
  const longest = Math.max(...locks)
  return longest === 0 ? null : longest
}

/**
 * Counts a try before it is looked at, so that a thousand tries at once are no more than a thousand one by one. What
 * turns out to be right is taken back by `forgiveAttempt`.
 */
export async function countAttempt(db: Database, keys: readonly CountKey[]): Promise<Admission> {
  const now = new Date().toISOString()
  // Most tries of a flood end here, and write nothing.
  const known = await longestLock(db, keys, now)
  if (known !== null) return { isAdmitted: false, retryAfterSeconds: known }
  return db.tx(async (tx) => {
    const counts: (readonly [CountKey, Count | null])[] = []
    for (const key of keys) counts.push([key, await findCount(tx, key)])
    const locked = Math.max(...counts.map(([, count]) => secondsLocked(count, now) ?? 0))
    if (locked > 0) return { isAdmitted: false, retryAfterSeconds: locked } as const
    let locks = false
    for (const [{ kind, hash }, before] of counts) {
      const { failures, since, lastAt, lockedUntil } = countOne(kind, before, now)
      locks ||= lockedUntil !== null
      await upsertRows(tx, 'attempt_count', COLUMNS, ['keyHash'], [[hash, failures, since, lastAt, lockedUntil]])
    }
    return { isAdmitted: true, locks } as const
  })
}

const ONE_LESS =
  'UPDATE attempt_count SET failures = failures - 1, lockedUntil = NULL WHERE keyHash = ? AND failures > 0'

/** Takes a try back that was not looked at. */
export async function takeBackAttempt(tx: Tx, keys: readonly CountKey[]): Promise<void> {
  for (const { hash } of keys) await tx.execute(ONE_LESS, [hash])
}

/** Takes a try back that was right: the account's count goes, the address has one less. */
export async function forgiveAttempt(tx: Tx, keys: readonly CountKey[]): Promise<void> {
  for (const { kind, hash } of keys)
    await tx.execute(kind === 'ACCOUNT' ? 'DELETE FROM attempt_count WHERE keyHash = ?' : ONE_LESS, [hash])
}
