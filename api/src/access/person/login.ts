import { DomainError } from '../../common/domain-error'

const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u
const MOST_CHARACTERS = 100

/** A login, a name or an office that cannot be kept. */
class PersonInvalid extends DomainError {
  constructor(field: 'login' | 'name' | 'unit', zh: string, en: string) {
    super('PERSON_INVALID', { zh, en }, { field })
  }
}

/** A login as it is kept and looked up: case and width do not count. */
export const normalLogin = (given: string): string => given.normalize('NFKC').trim().toLowerCase()

/** Refuses with `PERSON_INVALID`. */
export function readLogin(given: string): string {
  const login = normalLogin(given)
  if (LOGIN.test(login)) return login
  throw new PersonInvalid(
    'login',
    '登录名应为 2 至 64 个字母、数字或汉字，中间可有 . _ - @。',
    'A login has 2 to 64 letters, digits or Chinese characters, with . _ - @ between them.',
  )
}

const textOf = (given: string | null | undefined): string => (given ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()

/** Refuses with `PERSON_INVALID`. */
export function readName(given: string): string {
  const name = textOf(given)
  if (name !== '' && name.length <= MOST_CHARACTERS) return name
  throw new PersonInvalid('name', '姓名不能为空，最多 100 个字符。', 'A name has 1 to 100 characters.')
}

/** Refuses with `PERSON_INVALID`. Empty where none is given. */
export function readUnit(given: string | null | undefined): string {
  const unit = textOf(given)
  if (unit.length <= MOST_CHARACTERS) return unit
  throw new PersonInvalid('unit', '单位最多 100 个字符。', 'An office has at most 100 characters.')
}
