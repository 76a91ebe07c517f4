import type { ApiSettings } from '../api/src/app/start-api'

/** How the hub is served in the benchmark: memory for the columns of a province, no look-outs that fall into a run. */
export const apiSettings: ApiSettings = {
  ...{ host: '127.0.0.1', port: 0, columnCacheBytes: 768 * 1024 * 1024, revisionPollMs: 600_000 },
  ...{ resultCacheBytes: 0, maxRequestBytes: 1_048_576 },
  ...{ mapReviewNumber: null, version: 'benchmark' },
}
