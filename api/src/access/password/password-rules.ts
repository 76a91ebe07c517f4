import { DomainError } from '../../common/domain-error'
import type { Words } from '../../common/words'
import { isCommon } from './common-passwords'

export const LEAST_CHARACTERS = 10
export const MOST_CHARACTERS = 200

/** So many characters must be left beside words that anybody would try. */
const LEAST_OWN_CHARACTERS = 6
const LEAST_DIFFERENT_CHARACTERS = 5
const PLACE_WORDS = ['田野', 'tianye', '烟台', 'yantai']

/** A password that is not taken. `why` tells programs which rule it breaks. */
export class PasswordWeak extends DomainError {
  constructor(why: 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'LIKE_ACCOUNT' | 'TOO_SIMPLE', words: Words) {
    super('PASSWORD_WEAK', words, { why, field: 'password' })
  }
}

interface Account {
  readonly login: string
  readonly name: string
}

/** What is wrong with a password for an account; null: nothing. Length counts, not which kinds of characters it has. */
export function passwordFault(password: string, account: Account): PasswordWeak | null {
  const text = password.normalize('NFKC').toLowerCase()
  const characters = [...text]
  if (characters.length < LEAST_CHARACTERS)
    return new PasswordWeak('TOO_SHORT', {
      zh: `密码至少要有 ${LEAST_CHARACTERS} 个字符，可以用一句话。`,
      en: `A password has at least ${LEAST_CHARACTERS} characters; a sentence is a good one.`,
    })
  if (characters.length > MOST_CHARACTERS)
    return new PasswordWeak('TOO_LONG', {
      zh: `密码不能超过 ${MOST_CHARACTERS} 个字符。`,
      en: `A password has at most ${MOST_CHARACTERS} characters.`,
    })
  if (isCommon(text) || isCommon(bareOf(text)))
    return new PasswordWeak('COMMON', {
      zh: '这是最常见的密码之一，会被最先猜到。请换一个，例如几个不相干的词。',
      en: 'This is one of the commonest passwords, and the first to be guessed. Take another, such as a few words.',
    })
  if (ownCharacters(text, account) < LEAST_OWN_CHARACTERS)
    return new PasswordWeak('LIKE_ACCOUNT', {
      zh: '密码除了登录名、姓名和“田野”之类的词之外太短，请换一个。',
      en: 'Beside the login, the name and words such as "tianye" too little is left; take another password.',
    })
  if (new Set(characters).size < LEAST_DIFFERENT_CHARACTERS || isRun(characters))
    return new PasswordWeak('TOO_SIMPLE', {
      zh: '密码里重复或连续的字符太多，请换一个。',
      en: 'The password repeats itself or follows the alphabet or the keyboard; take another.',
    })
  return null
}

/** Refuses with `PASSWORD_WEAK`. */
export function requireGoodPassword(password: string, account: Account): void {
  const fault = passwordFault(password, account)
  if (fault) throw fault
}

/** Without the digits and signs that people put around a common word. */
const bareOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

function ownCharacters(text: string, { login, name }: Account): number {
  const words = [login, ...login.split(/[^\p{L}\p{N}]+/u), name, ...PLACE_WORDS]
  const found = words.map((word) => word.normalize('NFKC').toLowerCase()).filter((word) => [...word].length >= 2)
  const longestFirst = found.sort((a, b) => b.length - a.length)
  return [...longestFirst.reduce((left, word) => left.replaceAll(word, ''), text)].length
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '`1234567890-=']

/** Whether one character follows another on a row of the keyboard, in the alphabet, or is the same. */
function follows(one: string, other: string): boolean {
  if (Math.abs((one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)) <= 1) return true
  return ROWS.some(
    (row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  )
}

/** Whether most characters only follow the one before them, or the whole is one short piece again and again. */
function isRun(characters: readonly string[]): boolean {
  const steps = characters.filter((character, index) => index > 0 && follows(characters[index - 1] ?? '', character))
  if (steps.length > characters.length * 0.6) return true
  for (let length = 1; length < LEAST_OWN_CHARACTERS; length++)
    if (characters.every((character, index) => character === characters[index % length])) return true
  return false
}
