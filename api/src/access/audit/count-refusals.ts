import type { AuditRecord } from './canonical-entry'

/** Somebody was refused something. */
export interface Refusal {
  readonly actor: string
  readonly address: string | null
  /** Code of the error: FORBIDDEN, OUTSIDE_TERRITORY, UNAUTHENTICATED. */
  readonly code: string
  /** What was asked for: a root field, a file. */
  readonly subject: string
}

interface Counted extends Refusal {
  count: number
  readonly subjects: Set<string>
}

/** Lines that one minute may bring; all others are one line together. */
export const MOST_LINES = 50
const MOST_SUBJECTS = 8

/**
 * Counts refusals until they are taken: one entry for each asker, address and code, whatever their number, and never
 * more than `MOST_LINES` and one, so that no flood fills the disk.
 */
export class RefusalCount {
  private lines = new Map<string, Counted>()
  private others = 0

  add(refusal: Refusal): void {
    const { actor, address, code, subject } = refusal
    const key = JSON.stringify([actor, address, code])
    const line = this.lines.get(key)
    if (line) {
      line.count++
      if (line.subjects.size < MOST_SUBJECTS) line.subjects.add(subject)
    } else if (this.lines.size < MOST_LINES) this.lines.set(key, { ...refusal, count: 1, subjects: new Set([subject]) })
    else this.others++
  }

  /** The entries for what was counted since the last time. */
  take(): AuditRecord[] {
    const entries = [...this.lines.values()].map(entryOf)
    if (this.others > 0)
      entries.push({
        actor: '*',
        action: 'REFUSED',
        detail: `另有其他人被拒绝 ${this.others} 次 · refused to others, times`,
        outcome: 'REFUSED',
      })
    this.lines = new Map()
    this.others = 0
    return entries
  }
}

const entryOf = ({ actor, address, code, count, subject, subjects }: Counted): AuditRecord => ({
  actor,
  action: 'REFUSED',
  subject,
  detail: `${code} × ${count}${subjects.size > 1 ? `: ${[...subjects].join(' ')}` : ''}`,
  address,
  outcome: 'REFUSED',
})
