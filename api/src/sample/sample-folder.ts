import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import type { DivisionMap } from '../division/division-map'
import { cellsOf, headsOf } from './sample-cells'
import { DEFAULT_SAMPLE, type SampleOptions } from './sample-options'
import { planSample, type SamplePlan } from './sample-plan'
import type { SampleTable } from './sample-table'
import { sampleTables } from './sample-tables'

/** A file that was written. */
export interface SampleFile {
  /** Key of its dataset. */
  readonly dataset: string
  readonly path: string
  readonly rows: number
}

const ROWS_A_CHUNK = 2_000
/** With it spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Writes the labelled sample for the villages of a map: one CSV file a dataset, Chinese heads, rows in a fixed order, the
 * same bytes for the same map and options. Invented figures. Bounded memory, also for a nation.
 */
export async function sampleFolder(
  map: DivisionMap,
  folder: string,
  options: Partial<SampleOptions> = {},
  onFile: (file: SampleFile) => void = () => {},
): Promise<SampleFile[]> {
  const plan = planSample(map, { ...DEFAULT_SAMPLE, ...options })
  await mkdir(folder, { recursive: true })
  const files: SampleFile[] = []
  for (const table of sampleTables) {
    const file = await writeTable(table, plan, folder)
    if (file.rows === 0) continue
    files.push(file)
    onFile(file)
  }
  return files
}

async function writeTable(table: SampleTable, plan: SamplePlan, folder: string): Promise<SampleFile> {
  const { key, words } = table.dataset
  const path = join(folder, `样例数据-${words.zh}.csv`)
  let rows = 0
  function* chunks(): Generator<string, void> {
    yield BYTE_ORDER_MARK + stringify([headsOf(table)])
    let cells: string[][] = []
    for (const row of table.rows(plan)) {
      rows++
      cells.push(cellsOf(table, row))
      if (cells.length < ROWS_A_CHUNK) continue
      yield stringify(cells)
      cells = []
    }
    yield stringify(cells)
  }
  await pipeline(Readable.from(chunks()), createWriteStream(path))
  return { dataset: key, path, rows }
}
