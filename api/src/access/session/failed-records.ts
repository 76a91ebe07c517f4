import type { AuditRecord } from '../audit/canonical-entry'

/** What is recorded of a wrong try; `login` null: there is no such login. */
export function failedRecords(
  login: string | null,
  address: string | null,
  locks: boolean,
  detail: string | null = null,
): AuditRecord[] {
  const actor = login ?? 'guest'
  const failed: AuditRecord = {
    actor,
    action: 'SIGN_IN_FAILED',
    detail: detail ?? (login === null ? 'unknown login' : null),
    address,
    outcome: 'REFUSED',
  }
  return locks ? [failed, { actor, action: 'LOCKED', subject: login, address }] : [failed]
}
