import { type ApiProcess, startApiProcess } from '../process/api-child'
import type { Child } from '../process/child'
import type { CachedMeasured, MemoryMeasured } from '../results/measured'
import { benchCached } from './cached.bench'
import type { SavedOperation } from './saved-operation'
import { warmMeasures } from './warm-measures'

const MEBIBYTE = 1024 ** 2

/** As much for columns as ten measures of a nation in six years take, and as much for answers as set by default. */
const SETTINGS = { columnCacheBytes: 1_024 * MEBIBYTE, resultCacheBytes: 64 * MEBIBYTE }

/** What one API does that answers everything and keeps its answers. */
export interface KeptMeasured {
  readonly cached: ReadonlyMap<string, CachedMeasured>
  readonly memory: MemoryMeasured
}

/** Times kept answers, and looks at the memory of an API that has answered every operation. */
export async function benchKept(
  url: string,
  plain: Child,
  operations: readonly SavedOperation[],
  home: string,
): Promise<KeptMeasured> {
  const api = await startApiProcess(url, SETTINGS)
  try {
    return await measure(api, plain, operations, home)
  } finally {
    await api.stop()
  }
}

async function measure(
  api: ApiProcess,
  plain: Child,
  operations: readonly SavedOperation[],
  home: string,
): Promise<KeptMeasured> {
  const atStart = (await api.state()).residentBytes
  const cached = new Map<string, CachedMeasured>()
  for (const saved of operations) cached.set(saved.operation, await benchCached(api, plain, saved))
  const afterOperations = (await api.state()).residentBytes
  await warmMeasures(api.url, home)
  const { residentBytes: withMeasures, columnBytes: columns, peakBytes: peak } = await api.state()
  return { cached, memory: { operations: operations.length, atStart, afterOperations, withMeasures, columns, peak } }
}
