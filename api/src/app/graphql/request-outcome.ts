import type { CheckedRequest } from '../limits/check-request'

/** What became of a request, told by the server to those who send and keep its answer. */
export class RequestOutcome {
  /** Whether the operation only reads; false too where there was none to tell by. */
  isQuery = false
  /** Whether it reads what no revision tells of. */
  isLive = false
  errorCodes: readonly string[] = []
  /** What the asker wants to be told of the request; null: nothing. */
  explained: Pick<CheckedRequest, 'cost' | 'limit'> | null = null

  /** Figures were published under it: it must be read anew. Never what writes: it would write twice. */
  get wasOvertaken(): boolean {
    return this.isQuery && this.errorCodes.includes('SNAPSHOT_MOVED')
  }

  /** Whether another request with the same words would be answered the same while the data stand. */
  get mayBeKept(): boolean {
    return this.isQuery && !this.isLive && this.errorCodes.length === 0
  }
}
