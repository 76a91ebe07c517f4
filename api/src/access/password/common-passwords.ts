import { inflateSync } from 'node:zlib'
import { COMMON_PASSWORDS } from './common-passwords.data'

let list: ReadonlySet<string> | null = null

/** Whether a password in lower case is one of the commonest. */
export function isCommon(password: string): boolean {
  list ??= new Set(inflateSync(Buffer.from(COMMON_PASSWORDS, 'base64')).toString('utf8').split('\n'))
  return list.has(password)
}
