import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { ImportStatus } from '../api/src/intake/import-outcome'

/** How an import went. */
export interface ImportMeasured {
  readonly status: ImportStatus
  readonly rows: number
  readonly errors: number
  /** From opening the files to the revision, with the places read into memory. */
  readonly seconds: number
  readonly readSeconds: number
  readonly checkSeconds: number
  readonly publishSeconds: number
  /** Largest resident set of the importing process, MiB. */
  readonly peakMebibytes: number
}

/** Imports a folder into a database in a process of its own. */
export async function measureImport(url: string, folder: string): Promise<ImportMeasured> {
  // The same loader of TypeScript that runs this file runs the child: fork hands `execArgv` on.
  const child = fork(join(__dirname, 'import-child.ts'), [url, folder])
  const measured = await new Promise<ImportMeasured>((resolve, reject) => {
    child.once('message', (message) => resolve(message as ImportMeasured))
    child.once('exit', (code) => reject(new Error(`The import ended with code ${code} and no answer`)))
  })
  if (measured.errors > 0) throw new Error(`The import found ${measured.errors} errors`)
  return measured
}
