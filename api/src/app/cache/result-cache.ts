import { LRUCache } from 'lru-cache'
import type { DataStamp } from './data-stamp'

/** An answer as it leaves the server. */
export interface StoredAnswer {
  readonly contentType: string
  readonly bytes: Buffer
}

/** What an entry takes besides its text and its bytes. */
const ENTRY_BYTES = 512

/**
 * Whole answers by request, least recently used first out, never more than a number of bytes. All stand under one
 * stamp: when the data move on, every answer goes, so none can be stale and none needs a guessed lifetime.
 */
export class ResultCache {
  private readonly answers: LRUCache<string, StoredAnswer> | null
  private stamp: DataStamp | null = null

  /** `maxBytes` 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.answers =
      maxBytes === 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            sizeCalculation: ({ bytes }, key) => bytes.length + key.length + ENTRY_BYTES,
          })
  }

  get isOn(): boolean {
    return this.answers !== null
  }

  /** The answer to a request as the data stand now. */
  get(now: DataStamp, request: string): StoredAnswer | undefined {
    this.moveTo(now)
    return this.answers?.get(request)
  }

  /** Keeps an answer that was read under a stamp; dropped unless the data still stand so. */
  put(now: DataStamp | null, readUnder: DataStamp, request: string, answer: StoredAnswer): void {
    if (now !== readUnder) return
    this.moveTo(now)
    this.answers?.set(request, answer)
  }

  private moveTo(now: DataStamp): void {
    if (now === this.stamp) return
    this.answers?.clear()
    this.stamp = now
  }
}
