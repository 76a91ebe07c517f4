import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DomainError } from '../../common/domain-error'
import type { Issue } from '../issue-log'
import { fileMissing } from './file-errors'
import { isTableName } from './open-file'

/** Files that a system or a program leaves beside the real ones: hidden files and Excel's locks. */
const isByproduct = (name: string) => name.startsWith('.') || name.startsWith('~$')

/**
 * The files that some paths mean: a file is itself, a folder is the tables in it by name, not those below it. What is no
 * table is passed over with a warning. Refuses with `FILE_MISSING` and `NO_FILES`.
 */
export async function listFiles(paths: readonly string[], report: (issue: Issue) => void): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) files.push(...(await filesOf(path, report)))
  if (files.length > 0) return files
  throw new DomainError('NO_FILES', {
    zh: '没有可导入的文件，应为 .csv 或 .xlsx。',
    en: 'There is no file to import; hand in .csv or .xlsx.',
  })
}

async function filesOf(path: string, report: (issue: Issue) => void): Promise<string[]> {
  const info = await stat(path).catch(() => {
    throw fileMissing(basename(path))
  })
  if (!info.isDirectory()) return [path]
  const entries = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !isByproduct(entry.name))
    .map(({ name }) => name)
    .sort()
  for (const name of entries) if (!isTableName(name)) report(passedOver(name))
  return entries.filter(isTableName).map((name) => join(path, name))
}

function passedOver(file: string): Issue {
  return {
    severity: 'WARNING',
    code: 'FILE_PASSED_OVER',
    file,
    sheet: null,
    row: null,
    column: null,
    given: null,
    words: { zh: '不是 .csv 或 .xlsx 文件，未读取。', en: 'It is no .csv or .xlsx file and was not read.' },
  }
}
