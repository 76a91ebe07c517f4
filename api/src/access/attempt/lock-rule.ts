/** So many wrong tries in a row cost nothing but the next one. */
const FREE_FAILURES = 5
const FIRST_LOCK_SECONDS = 30
const LONGEST_LOCK_SECONDS = 3_600
/** After so long without a try the count of a login begins anew. */
const QUIET_SECONDS = 86_400

/** One office may have a single address: many people are wrong now and then before a machine that guesses is. */
const ADDRESS_FAILURES = 100
const ADDRESS_WINDOW_SECONDS = 900

/** What is counted: tries for a login or a second factor, and tries from an address. */
export type CountKind = 'ACCOUNT' | 'ADDRESS'

/** A count as it stands. Instants in ISO 8601. */
export interface Count {
  readonly failures: number
  readonly since: string
  readonly lastAt: string
  readonly lockedUntil: string | null
}

const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1_000).toISOString()

/** How long an account is locked after so many wrong tries: 30 s after the fifth, then twice as long each, to an hour. */
export const lockSeconds = (failures: number): number | null =>
  failures < FREE_FAILURES
    ? null
    : Math.min(FIRST_LOCK_SECONDS * 2 ** Math.min(failures - FREE_FAILURES, 30), LONGEST_LOCK_SECONDS)

/** Seconds until the next try is looked at; null: it is looked at now. */
export function secondsLocked(count: Count | null, now: string): number | null {
  if (!count?.lockedUntil || count.lockedUntil <= now) return null
  return Math.ceil((Date.parse(count.lockedUntil) - Date.parse(now)) / 1_000)
}

/** The count with one more try that is not known to be right. */
export function countOne(kind: CountKind, before: Count | null, now: string): Count {
  const isOver =
    before === null ||
    (kind === 'ACCOUNT'
      ? later(before.lastAt, QUIET_SECONDS) <= now
      : later(before.since, ADDRESS_WINDOW_SECONDS) <= now)
  const since = isOver ? now : before.since
  const failures = isOver ? 1 : before.failures + 1
  if (kind === 'ADDRESS') {
    const isLocked = failures >= ADDRESS_FAILURES
    return { failures, since, lastAt: now, lockedUntil: isLocked ? later(since, ADDRESS_WINDOW_SECONDS) : null }
  }
  const seconds = lockSeconds(failures)
  return { failures, since, lastAt: now, lockedUntil: seconds === null ? null : later(now, seconds) }
}
