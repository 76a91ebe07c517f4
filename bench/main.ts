import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../api/src/app/version'
import { readArguments, type Wanted } from './arguments'
import { benchScale, OPERATIONS } from './bench-scale'
import { stopServer } from './open-hub'
import { report } from './results/report'
import { mergeRows, type ResultRow, type Run, readResults, writeResults } from './results/result-rows'

const REPORT = join(projectFolder, 'docs', 'benchmarks.md')

function thisRun(): Run {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8' }).trim()
  const isChanged = git('status', '--porcelain', '--', 'api/src', 'schema', 'migrations', 'bench') !== ''
  return {
    startedAt: new Date().toISOString(),
    commit: git('rev-parse', '--short', 'HEAD') + (isChanged ? '+' : ''),
    node: process.versions.node,
  }
}

/** Keeps what is there, so that a run that ends early loses nothing. */
function keep(rows: readonly ResultRow[]): void {
  const results = mergeRows(readResults(), rows)
  writeResults(results)
  writeFileSync(REPORT, report(results, OPERATIONS))
}

async function run(wanted: Wanted): Promise<void> {
  if (wanted.reportOnly) {
    keep([])
    return
  }
  const now = thisRun()
  for (const engine of wanted.engines)
    for (const scale of wanted.scales)
      await benchScale(scale, engine, wanted, (row) => keep([{ ...row, run: now } as ResultRow]))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

run(readArguments(process.argv.slice(2), OPERATIONS))
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(stopServer)
