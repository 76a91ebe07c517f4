import { PersonalReads } from '../../access/audit/personal-reads'
import type { CheckedRequest } from '../limits/check-request'

/** A field at the root of an operation that was refused. */
export interface RefusedField {
  readonly code: string
  /** `saveTour`; the operation itself where no field is named. */
  readonly field: string
}

/** What became of a request, told by the server to those who send and keep its answer. */
export class RequestOutcome {
  /** Whether the operation only reads; false too where there was none to tell by. */
  isQuery = false
  /** Whether it reads what no revision tells of. */
  isLive = false
  errorCodes: readonly string[] = []
  /** The root fields where it was refused something, with the codes. */
  refusals: readonly RefusedField[] = []
  /** Whose personal fields it was answered with. */
  personal = new PersonalReads()
  /** More is read after this answer, and whoever reads it tells what was personal. */
  goesOn = false
  /** What the asker wants to be told of the request; null: nothing. */
  explained: Pick<CheckedRequest, 'cost' | 'limit'> | null = null

  /** Figures were published under it: it must be read anew. Never what writes: it would write twice. */
  get wasOvertaken(): boolean {
    return this.isQuery && this.errorCodes.includes('SNAPSHOT_MOVED')
  }

  /**
   * Whether another request with the same words would be answered the same while the data stand. Who reads personal
   * fields is recorded each time, so that no answer with some is kept.
   */
  get mayBeKept(): boolean {
    return this.isQuery && !this.isLive && this.personal.isEmpty && this.errorCodes.length === 0
  }
}
