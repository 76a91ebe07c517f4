import { LRUCache } from 'lru-cache'
import type { Viewer } from '../../access/viewer'
import { DomainError } from '../../common/domain-error'
import { networkOf } from './network-of'

/** Points a minute; 0: as many as they like. A request is one point, and one more for each 1,000 of its cost. */
export interface Rates {
  /** For each address, of all together who ask from there without having signed in. */
  readonly guest: number
  /** For each person, from wherever. */
  readonly signedIn: number
  /** For all tokens of a person together. */
  readonly token: number
}

export const DEFAULT_RATES: Rates = { guest: 1_200, signedIn: 6_000, token: 12_000 }

const COST_OF_A_POINT = 1_000
/** Whoever was last seen longest ago is forgotten, so that a crowd of addresses cannot fill the memory. */
const KEPT_ASKERS = 100_000
const MINUTE_MS = 60_000

/** Somebody asks faster than they may. */
export class TooManyRequests extends DomainError {
  constructor(retryAfterSeconds: number, perMinute: number) {
    super(
      'TOO_MANY_REQUESTS',
      {
        zh: `请求过于频繁，请 ${retryAfterSeconds} 秒后再试。`,
        en: `Too many requests: try again in ${retryAfterSeconds} seconds.`,
      },
      { retryAfterSeconds, perMinute },
    )
  }
}

interface Bucket {
  points: number
  filledAt: number
}

/** What the work of a question costs in points, besides the request itself. */
export const pointsOf = (cost: number): number => Math.floor(cost / COST_OF_A_POINT)

/**
 * A bucket of points for each asker, filled evenly, a minute's worth at most. Kept in this process: it is there for the
 * process's own sake, and each has as much to give. Guesses at passwords are counted in the database instead.
 */
export class RateLimits {
  private readonly buckets = new LRUCache<string, Bucket>({ max: KEPT_ASKERS })

  constructor(
    private readonly rates: Rates,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** Takes points from whoever asks. Refuses with `TOO_MANY_REQUESTS`, and takes none, when there are too few. */
  spend(viewer: Pick<Viewer, 'kind' | 'personId'>, address: string, points = 1): void {
    const [key, perMinute] = this.askerOf(viewer, address)
    if (perMinute === 0) return
    const now = this.nowMs()
    const bucket = this.buckets.get(key) ?? { points: perMinute, filledAt: now }
    const perMs = perMinute / MINUTE_MS
    bucket.points = Math.min(perMinute, bucket.points + (now - bucket.filledAt) * perMs)
    bucket.filledAt = now
    this.buckets.set(key, bucket)
    // A question that costs more than a minute's worth is answered to who has asked nothing else for a minute.
    const wanted = Math.min(points, perMinute)
    const missing = wanted - bucket.points
    if (missing > 0) throw new TooManyRequests(Math.ceil(missing / perMs / 1_000), perMinute)
    bucket.points -= wanted
  }

  /** The hub itself, and whoever is alone with a hub on their own machine, are not counted. */
  private askerOf({ kind, personId }: Pick<Viewer, 'kind' | 'personId'>, address: string): readonly [string, number] {
    if (kind === 'GUEST') return [`guest ${networkOf(address)}`, this.rates.guest]
    if (kind === 'PERSON') return [`person ${personId}`, this.rates.signedIn]
    return kind === 'TOKEN' ? [`token ${personId}`, this.rates.token] : ['', 0]
  }
}
