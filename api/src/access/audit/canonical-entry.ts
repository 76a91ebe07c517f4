import { createHash } from 'node:crypto'
import type { AuditAction, AuditOutcome } from './audit-action'

/** What is recorded. Texts are cut to the lengths of the columns. */
export interface AuditRecord {
  /** `Viewer.actor`, or the login that somebody tried. */
  readonly actor: string
  readonly action: AuditAction
  /** What it was done to. */
  readonly subject?: string | null
  readonly detail?: string | null
  /** Network address of the asker. */
  readonly address?: string | null
  /** Absent: DONE. */
  readonly outcome?: AuditOutcome
}

/** An entry as it stands in the chain, its hash left out. */
export interface CanonicalEntry {
  readonly seq: number
  /** Instant, ISO 8601 in UTC with milliseconds. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string | null
  readonly detail: string | null
  readonly address: string | null
  readonly outcome: string
}

/** The hash that the first entry of all follows. */
export const GENESIS_HASH = '0'.repeat(64)

const LENGTHS = { actor: 120, subject: 200, detail: 2_000, address: 64 } as const

// An engine may cut a text at NUL or refuse half a character: such texts would not be read back as they were hashed.
// A line break could pass one entry off as two in a printed list.
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu

/** A text that every engine gives back as it was written. */
function clean(text: string, length: number): string {
  const line = text.replace(CONTROLS, ' ').trim()
  const cut = line.length > length ? `${line.slice(0, length - 1)}…` : line
  return cut.replace(/\p{Cs}/gu, '\ufffd')
}

const cleanOrNull = (text: string | null | undefined, length: number): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : clean(text, length)

/** The entry that a record becomes. */
export function canonicalEntry(record: AuditRecord, seq: number, at: Date): CanonicalEntry {
  return {
    seq,
    at: at.toISOString(),
    actor: clean(record.actor, LENGTHS.actor),
    action: record.action,
    subject: cleanOrNull(record.subject, LENGTHS.subject),
    detail: cleanOrNull(record.detail, LENGTHS.detail),
    address: cleanOrNull(record.address, LENGTHS.address),
    outcome: record.outcome ?? 'DONE',
  }
}

/**
 * The hash of an entry, in hexadecimal: SHA-256 over the hash before it, a line feed, and the JSON list of its number,
 * instant, actor, action, subject, detail, address and outcome. docs/audit.md tells it to whoever checks from outside.
 */
export function entryHash(previousHash: string, entry: CanonicalEntry): string {
  const { seq, at, actor, action, subject, detail, address, outcome } = entry
  const canonical = JSON.stringify([seq, at, actor, action, subject, detail, address, outcome])
  return createHash('sha256').update(`${previousHash}\n${canonical}`, 'utf8').digest('hex')
}
