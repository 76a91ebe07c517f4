import { fork } from 'node:child_process'
import type { BenchHub } from '../open-hub'
import type { Scale } from '../places-at-scale'
import type { ImportMeasured } from '../results/measured'
import { makeSample } from './make-sample'

/** Imports the sample of every village into a database that knows the places and nothing else. */
export async function benchImport(hub: BenchHub, scale: Scale): Promise<ImportMeasured> {
  const sample = await makeSample(hub.db, scale)
  try {
    return await measureImport(hub.url, sample.folder)
  } finally {
    sample.remove()
  }
}

/** Imports a folder in a process of its own. */
async function measureImport(url: string, folder: string): Promise<ImportMeasured> {
  const child = fork(require.resolve('./import-child'), [url, folder])
  const measured = await new Promise<ImportMeasured>((resolve, reject) => {
    child.once('message', (message) => resolve(message as ImportMeasured))
    child.once('exit', (code) => reject(new Error(`The import ended with code ${code} and no answer`)))
  })
  if (measured.errors > 0) throw new Error(`The import found ${measured.errors} errors`)
  return measured
}
