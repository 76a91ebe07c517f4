import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import { RefusalCount } from '../../access/audit/count-refusals'
import type { PersonalReads } from '../../access/audit/personal-reads'
import { recordAudit, recordAudits } from '../../access/audit/record-audit'
import { DomainError } from '../../common/domain-error'
import type { Database } from '../../db/database'
import type { Asker } from '../access/asker'

/** Who asked, and from where. */
export type AuditedAsker = Pick<Asker, 'viewer' | 'address'>

/** A file that somebody takes. */
export interface TakenFile {
  /** `ranking.csv`. */
  readonly name: string
  /** What it was asked by: parameters, or the digest of a question. */
  readonly asked: string
}

/** How a file ended. */
export interface FileEnd {
  /** Rows that were sent; null where it is no table. */
  readonly rows: number | null
  /** Whether it was sent to its end. */
  readonly isWhole: boolean
}

/** Refusals that are recorded. All others are mistakes, not attempts. */
const RECORDED = new Set(['FORBIDDEN', 'OUTSIDE_TERRITORY', 'UNAUTHENTICATED'])

const MINUTE_MS = 60_000

/** How the record names a question: its text may be long and hold what somebody looked for. */
export const questionDigest = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')} length ${text.length}`

/** Writes into the audit record what requests do that no transaction of theirs tells of. */
export class RequestAudit {
  private readonly refusals = new RefusalCount()
  private readonly timer: NodeJS.Timeout
  private underWay: Promise<void> = Promise.resolve()

  constructor(
    private readonly db: Database,
    private readonly log: Logger,
  ) {
    this.timer = setInterval(() => this.write(), MINUTE_MS)
    this.timer.unref()
  }

  /** A file was taken. Awaited by whoever sends it: a file ends only when its entry stands. */
  taken(
    { viewer, address = null }: AuditedAsker,
    { name, asked }: TakenFile,
    { rows, isWhole }: FileEnd,
  ): Promise<void> {
    const facts = [rows === null ? '' : `rows ${rows}`, isWhole ? '' : 'broken off', asked]
    return recordAudit(this.db, {
      actor: viewer.actor,
      action: 'EXPORT',
      subject: name,
      detail: facts.filter((fact) => fact !== '').join(' · '),
      address,
    })
  }

  /** Personal fields were read. Written after the answer. */
  personal({ viewer, address = null }: AuditedAsker, reads: PersonalReads): void {
    const entry = reads.entryOf(viewer.actor, address)
    if (entry) this.inTurn(() => recordAudit(this.db, entry))
  }

  /** Somebody was refused something: counted, and written once a minute. */
  refused({ viewer, address = null }: AuditedAsker, code: string, subject: string): void {
    if (RECORDED.has(code)) this.refusals.add({ actor: viewer.actor, address, code, subject })
  }

  /** The same for an error that may be anything. */
  failed(asker: AuditedAsker, error: unknown, subject: string): void {
    if (error instanceof DomainError) this.refused(asker, error.code, subject)
  }

  /** Writes what was counted, and waits for all that is under way. */
  async flush(): Promise<void> {
    this.write()
    await this.underWay
  }

  async close(): Promise<void> {
    clearInterval(this.timer)
    await this.flush()
  }

  private write(): void {
    const entries = this.refusals.take()
    if (entries.length > 0) this.inTurn(() => recordAudits(this.db, entries))
  }

  private inTurn(work: () => Promise<void>): void {
    this.underWay = this.underWay
      .then(work)
      .catch((error: unknown) => this.log.error({ err: error }, 'the audit record could not be written'))
  }
}
