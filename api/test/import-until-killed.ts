import { tmpdir } from 'node:os'
import { cooperativeDatasets } from '../src/cooperative/cooperative.dataset'
import { openDatabase } from '../src/db/open-database'
import { importFiles } from '../src/intake/import-files'

/**
 * A process of its own that imports a file and says which phase it is in, to be killed at any moment by its test.
 * It knows one noun only, so that it starts quickly.
 */
async function main(url: string, path: string): Promise<void> {
  const db = await openDatabase({ url, dataDir: tmpdir() })
  let phase = ''
  const outcome = await importFiles(db, cooperativeDatasets, [path], {
    actor: 'test',
    onProgress: (progress) => {
      if (progress.phase !== phase) process.stdout.write(`${progress.phase}\n`)
      phase = progress.phase
    },
  })
  process.stdout.write(`${outcome.status}\n`)
  await db.close()
}

const [, , url = '', path = ''] = process.argv
void main(url, path)
