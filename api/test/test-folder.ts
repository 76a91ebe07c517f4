import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atFileEnd } from './cleanup'

/** Writes files of lines into a folder of this test file, which goes when the file ends. Answers the path. */
export function fileWriter(): (name: string, lines: readonly string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-story-'))
  atFileEnd(async () => rmSync(folder, { recursive: true, force: true }))
  return (name, lines) => {
    const path = join(folder, name)
    writeFileSync(path, lines.join('\n'))
    return path
  }
}
