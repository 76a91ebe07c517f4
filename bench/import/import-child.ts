import { datasets } from '../../api/src/app/registry'
import { openDatabase } from '../../api/src/db/open-database'
import { loadPlaceFinder } from '../../api/src/division/load-place-finder'
import { importFiles } from '../../api/src/intake/import-files'
import type { ImportMeasured } from '../results/measured'

/** Imports one folder in a process of its own, so that its peak of memory is its own; answers by message. */
async function main(): Promise<void> {
  const [url = '', folder = ''] = process.argv.slice(2)
  const db = await openDatabase({ url, dataDir: folder })
  const startedAt = performance.now()
  const phases: Record<string, number> = {}
  let [phase, since] = ['START', startedAt]
  const enter = (next: string) => {
    const now = performance.now()
    phases[phase] = (phases[phase] ?? 0) + now - since
    ;[phase, since] = [next, now]
  }
  const outcome = await importFiles(db, datasets, [folder], {
    actor: 'benchmark',
    isSample: true,
    places: await loadPlaceFinder(db),
    onProgress: (progress) => {
      if (progress.phase !== phase) enter(progress.phase)
    },
  })
  enter('END')
  const measured: ImportMeasured = {
    rows: outcome.rows,
    errors: outcome.counts.ERROR,
    seconds: (performance.now() - startedAt) / 1000,
    readSeconds: (phases.READ ?? 0) / 1000,
    checkSeconds: (phases.CHECK ?? 0) / 1000,
    publishSeconds: (phases.PUBLISH ?? 0) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
  await db.close()
  process.send?.(measured)
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
