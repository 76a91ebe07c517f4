import { startApiProcess } from '../process/api-child'
import type { Child } from '../process/child'
import type { CachedMeasured, MemoryMeasured } from '../results/measured'
import { benchCached } from './cached.bench'
import type { SavedOperation } from './saved-operation'
import { warmMeasures } from './warm-measures'

const MEBIBYTE = 1024 ** 2

/** As much for columns as ten measures of a nation in six years take, and as much for answers as set by default. */
const SETTINGS = { columnCacheBytes: 1_024 * MEBIBYTE, resultCacheBytes: 64 * MEBIBYTE }

/**
 * Times kept answers and hands each over as it comes; answers the memory of the API that has then answered every
 * operation.
 */
export async function benchKept(
  url: string,
  plain: Child,
  operations: readonly SavedOperation[],
  home: string,
  onCached: (operation: string, measured: CachedMeasured) => void,
): Promise<MemoryMeasured> {
  const api = await startApiProcess(url, SETTINGS)
  try {
    const atStart = (await api.state()).residentBytes
    for (const saved of operations) onCached(saved.operation, await benchCached(api, plain, saved))
    const afterOperations = (await api.state()).residentBytes
    await warmMeasures(api.url, home)
    const { residentBytes: withMeasures, columnBytes: columns, peakBytes: peak } = await api.state()
    return { operations: operations.length, atStart, afterOperations, withMeasures, columns, peak }
  } finally {
    await api.stop()
  }
}
