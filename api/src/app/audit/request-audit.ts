import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import { RefusalCount } from '../../access/audit/count-refusals'
import type { PersonalReads } from '../../access/audit/personal-reads'
import { recordAudit, recordAudits } from '../../access/audit/record-audit'
import { DomainError } from '../../common/domain-error'
import type { Database } from '../../db/database'
import type { MapsByDay } from '../../division/division-maps'
import { addressOf } from '../access/address'
import { type Asker, viewerOf } from '../access/asker'
import type { RequestOutcome } from '../graphql/request-outcome'

/** Who asked, and from where. */
export type AuditedAsker = Pick<Asker, 'viewer' | 'address' | 'visit'>

const addressIn = ({ address, visit }: AuditedAsker): string | null => address ?? visit?.address ?? null

/** Who sent a request, and from where. */
export const askedBy = (request: IncomingMessage): AuditedAsker => ({
  viewer: viewerOf(request.headers),
  address: addressOf(request) || null,
})

/** The parameters of an address, as people read them. */
export function searchOf({ url }: IncomingMessage): string {
  const { searchParams } = new URL(url ?? '/', 'http://localhost')
  return [...searchParams].map(([name, value]) => `${name}=${value}`).join('&')
}

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
  taken(asker: AuditedAsker, { name, asked }: TakenFile, { rows, isWhole }: FileEnd): Promise<void> {
    const facts = [rows === null ? '' : `rows ${rows}`, isWhole ? '' : 'broken off', asked]
    return recordAudit(this.db, {
      actor: asker.viewer.actor,
      action: 'EXPORT',
      subject: name,
      detail: facts.filter((fact) => fact !== '').join(' · '),
      address: addressIn(asker),
    })
  }

  /** What is to be told of a question that was answered. */
  answered(asker: AuditedAsker, outcome: RequestOutcome, maps: MapsByDay): void {
    if (!outcome.goesOn) this.personal(asker, outcome.personal, maps)
    for (const { code, field } of outcome.refusals) {
      // A page that is opened before signing in asks, is refused, and shows the form: nothing was tried.
      const isPageOfGuest = code === 'UNAUTHENTICATED' && outcome.isQuery
      if (!isPageOfGuest) this.refused(asker, code, field)
    }
  }

  /** Personal fields were read. Written after the answer. */
  personal(asker: AuditedAsker, reads: PersonalReads, maps: MapsByDay): void {
    if (reads.isEmpty) return
    this.inTurn(async () => {
      const map = await maps.mapOn(null)
      // A village may be gone since, or lie on no map of today: its facts still hang on its id.
      const codeOf = (id: number) => map.villageCodes[map.villageIndexById(id)] ?? `#${id}`
      const entry = reads.entryOf(asker.viewer.actor, addressIn(asker), codeOf)
      if (entry) await recordAudit(this.db, entry)
    })
  }

  /** Somebody was refused something: counted, and written once a minute. */
  refused(asker: AuditedAsker, code: string, subject: string): void {
    if (RECORDED.has(code)) this.refusals.add({ actor: asker.viewer.actor, address: addressIn(asker), code, subject })
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
