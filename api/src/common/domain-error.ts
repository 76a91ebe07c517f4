import { faultWords } from './fault-words'
import type { Locale, Words } from './words'

/** A refusal that the caller can understand and act on: a stable code, the facts, and the sentence in each language. */
export class DomainError extends Error {
  constructor(
    /** Stable and in capitals, for example `PERIOD_INVALID`: programs branch on it. */
    readonly code: string,
    readonly words: Words,
    /** What was given and what would be right, for programs. */
    readonly facts: Readonly<Record<string, string | number | boolean | null>> = {},
  ) {
    super(words.zh)
    this.name = 'DomainError'
  }

  messageIn(locale: Locale): string {
    return this.words[locale]
  }
}

/** What the caller is told of an error: a refusal says itself, anything else only its number in the log. */
export function refusalText(error: unknown, locale: Locale, id: string): string {
  return error instanceof DomainError ? error.messageIn(locale) : faultWords(id)[locale]
}
