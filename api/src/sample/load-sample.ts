import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DomainError } from '../common/domain-error'
import type { Database } from '../db/database'
import { DivisionMaps } from '../division/division-maps'
import { loadPlaceFinder } from '../division/load-place-finder'
import type { Dataset } from '../intake/dataset'
import { importFiles } from '../intake/import-files'
import type { ImportOutcome } from '../intake/import-outcome'
import { refuseOverRealRows } from './real-rows'
import { sampleFolder } from './sample-folder'
import type { SampleOptions } from './sample-options'

/** How far the loading of the sample is. */
export interface SampleProgress {
  readonly phase: 'WRITE' | 'READ' | 'CHECK' | 'PUBLISH'
  /** Rows done in this phase. */
  readonly rows: number
  /** Rows to do in this phase; null while that is not known. */
  readonly total: number | null
}

/** What each phase is called on a progress line, in both languages. */
export const samplePhaseWords: Readonly<Record<SampleProgress['phase'], string>> = {
  WRITE: '生成样例数据 Making sample data',
  READ: '读取样例数据 Reading sample data',
  CHECK: '检查样例数据 Checking sample data',
  PUBLISH: '发布样例数据 Publishing sample data',
}

/** Who hands the sample in. */
const ACTOR = 'sample'

/**
 * Puts the labelled sample into a hub, the way every file goes in. Loading it twice changes nothing.
 * Refuses with `SAMPLE_OVER_REAL_ROWS` on a hub with reported rows, `SAMPLE_WITHOUT_VILLAGES` on one without villages.
 */
export async function loadSample(
  db: Database,
  datasets: readonly Dataset[],
  onProgress: (progress: SampleProgress) => void = () => {},
  options: Partial<SampleOptions> = {},
): Promise<ImportOutcome> {
  await refuseOverRealRows(db, datasets)
  const map = await new DivisionMaps(db).mapOn(null)
  const folder = await mkdtemp(join(tmpdir(), 'tianye-sample-'))
  try {
    let total = 0
    await sampleFolder(map, folder, options, ({ rows }) => {
      total += rows
      onProgress({ phase: 'WRITE', rows: total, total: null })
    })
    const outcome = await importFiles(db, datasets, [folder], {
      isSample: true,
      actor: ACTOR,
      places: await loadPlaceFinder(db),
      onProgress: ({ phase, rows }) => onProgress({ phase, rows, total }),
    })
    if (outcome.status === 'REFUSED') throw refused(outcome)
    return outcome
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The sample passes its own checks, so this is a fault of the program or of the divisions; the first finding says
 * which.
 */
function refused({ issues, counts }: ImportOutcome): DomainError {
  const [first] = issues
  return new DomainError(
    'SAMPLE_REFUSED',
    {
      zh: `样例数据未能通过检查(${counts.ERROR}处错误)：${first?.file ?? ''} 第${first?.row ?? ''}行，${first?.words.zh ?? ''}`,
      en: `The sample did not pass the checks (${counts.ERROR} errors): ${first?.file ?? ''}, row ${first?.row ?? ''}: ${first?.words.en ?? ''}`,
    },
    { errors: counts.ERROR, file: first?.file ?? null, row: first?.row ?? null },
  )
}
