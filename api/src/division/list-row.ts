import { DomainError } from '../common/domain-error'
import type { Words } from '../common/words'
import { levelOfCode } from './division-code'

/** A place on a list: its code of 2, 4, 6, 9 or 12 digits, and its name. */
export interface ListRow {
  readonly code: string
  readonly name: string
}

/** A refusal that names the file and the line. */
export function listError(code: string, file: string, line: number | null, words: Words, given: string): DomainError {
  const place = line === null ? { zh: file, en: file } : { zh: `${file} 第${line}行`, en: `${file}, line ${line}` }
  return new DomainError(
    code,
    { zh: `${place.zh}：${words.zh}`, en: `${place.en}: ${words.en}` },
    { file, row: line, given },
  )
}

const MAX_NAME_LENGTH = 100

/** Checks one row of a list. Refuses with `LIST_CODE_MALFORMED` or `LIST_NAME_INVALID`. */
export function checkListRow(code: string, name: string, file: string, line: number): ListRow {
  if (levelOfCode(code) === null)
    throw listError(
      'LIST_CODE_MALFORMED',
      file,
      line,
      {
        zh: `代码“${code}”应为2、4、6、9或12位数字(省、市、县、乡、村)，不补零。`,
        en: `code "${code}" should be 2, 4, 6, 9 or 12 digits (province, city, county, township, village), not padded.`,
      },
      code,
    )
  if (name === '' || name.length > MAX_NAME_LENGTH)
    throw listError(
      'LIST_NAME_INVALID',
      file,
      line,
      {
        zh: `${code} 的名称应为1至${MAX_NAME_LENGTH}字。`,
        en: `the name of ${code} should have 1 to ${MAX_NAME_LENGTH} characters.`,
      },
      name,
    )
  return { code, name }
}

/** Whether a place belongs to a list of `within`: inside it, or above it. */
export function isOfList(code: string, within: string): boolean {
  return code.startsWith(within) || within.startsWith(code)
}
