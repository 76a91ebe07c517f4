import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import { DomainError } from '../common/domain-error'
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
 * Writes the labelled sample for the villages of a map: one CSV file a dataset, Chinese heads, rows in a fixed order,
 * the same bytes for the same map and options. Invented figures. Bounded memory, also for a nation.
 * Refuses with `SAMPLE_WITHOUT_VILLAGES` where the map has none inside `within`.
 */
export async function sampleFolder(
  map: DivisionMap,
  folder: string,
  options: Partial<SampleOptions> = {},
  onFile: (file: SampleFile) => void = () => {},
): Promise<SampleFile[]> {
  const plan = planSample(map, { ...DEFAULT_SAMPLE, ...options })
  if (plan.villages.length === 0) throw noVillages(plan.options.within)
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

const noVillages = (within: string): DomainError =>
  new DomainError(
    'SAMPLE_WITHOUT_VILLAGES',
    within === ''
      ? {
          zh: '还没有载入行政区划，无法生成样例数据。请先执行 hub divisions load。',
          en: 'No divisions are loaded, so there is nothing to make a sample for. Run hub divisions load first.',
        }
      : {
          zh: `当前行政区划中没有代码以“${within}”开头的村。请改用 3706 这样的前缀。`,
          en: `No village on the map has a code that begins with "${within}". Give a prefix such as 3706.`,
        },
    { within },
  )

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
