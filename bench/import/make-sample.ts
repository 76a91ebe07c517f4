import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../api/src/db/database'
import { DivisionMaps } from '../../api/src/division/division-maps'
import { sampleFolder } from '../../api/src/sample/sample-folder'
import type { Scale } from '../places-at-scale'

/** At province scale what no operation reads stays out: it would take a while longer and change no answer. */
const LEFT_OUT_AT_PROVINCE = /^(villages|cooperativeUnions|clusters|clusterMembers|clusterMilestones|tour.*)$/

/** A folder of CSV files for every village on the map, six years. */
export interface SampleOnDisk {
  readonly folder: string
  readonly rows: number
  remove(): void
}

export async function makeSample(db: Database, scale: Scale): Promise<SampleOnDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-bench-sample-'))
  const map = await new DivisionMaps(db).mapOn(null)
  const files = await sampleFolder(map, folder, { everyVillage: true })
  const kept = files.filter(({ dataset }) => scale === 'city' || !LEFT_OUT_AT_PROVINCE.test(dataset))
  for (const { path } of files.filter((file) => !kept.includes(file))) rmSync(path)
  return {
    folder,
    rows: kept.reduce((sum, { rows }) => sum + rows, 0),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
