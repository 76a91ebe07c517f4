import { readConfig } from '../api/src/app/config'
import type { ApiSettings } from '../api/src/app/start-api'

/** What of the settings a benchmark chooses. */
export interface BenchSettings {
  readonly columnCacheBytes: number
  /** 0: no answers are kept. */
  readonly resultCacheBytes: number
}

/** The first request at the nation may take longer than the usual limit: it is to be measured, not stopped. */
const NO_HURRY = { REQUEST_TIMEOUT_MS: '600000' }

/** How the hub is served in the benchmark: as set up by default, but without look-outs and warming up that fall into a run. */
export function apiSettings(chosen: BenchSettings): ApiSettings {
  const { mapReviewNumber = null, ...config } = readConfig(NO_HURRY)
  return {
    ...config,
    ...chosen,
    host: '127.0.0.1',
    port: 0,
    revisionPollMs: 600_000,
    warmUp: false,
    mapReviewNumber,
    version: 'benchmark',
  }
}
