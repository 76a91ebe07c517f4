import { progressLine } from '../cli/progress-line'
import type { Database } from '../db/database'
import { ensureYantaiDivisions } from '../division/yantai-divisions'
import { newestRevision } from '../intake/hub-status'
import { loadSample, samplePhaseWords } from '../sample/load-sample'
import { datasets } from './registry'

/**
 * Fills a hub in which nothing was ever published: Yantai's divisions and, where wanted, the labelled sample. Broken off
 * half-way, the next start goes on. A hub with any publication is left alone.
 */
export async function firstRun(db: Database, withSample: boolean): Promise<void> {
  if ((await newestRevision(db)).number > 0) return
  const line = progressLine(process.stderr)
  try {
    await ensureYantaiDivisions(db, (done, total) => line.show('载入行政区划 Loading divisions', done, total))
    if (!withSample) return
    await loadSample(db, datasets, ({ phase, rows, total }) => line.show(samplePhaseWords[phase], rows, total))
  } finally {
    line.end()
  }
}
