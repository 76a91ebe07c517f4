import { progressLine } from '../cli/progress-line'
import type { Database } from '../db/database'
import { ensureYantaiDivisions } from '../division/yantai-divisions'
import { newestRevision } from '../intake/hub-status'
import { loadSample, type SampleProgress } from '../sample/load-sample'
import { datasets } from './registry'

const phaseWords: Readonly<Record<SampleProgress['phase'], string>> = {
  WRITE: '生成样例数据 Making sample data',
  READ: '读取样例数据 Reading sample data',
  CHECK: '检查样例数据 Checking sample data',
  PUBLISH: '发布样例数据 Publishing sample data',
}

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
    await loadSample(db, datasets, ({ phase, rows, total }) => line.show(phaseWords[phase], rows, total))
  } finally {
    line.end()
  }
}
