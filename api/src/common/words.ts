/** The languages the hub speaks. Chinese is the first and the fallback. */
export type Locale = 'zh' | 'en'

/** A sentence or a name in every language of the hub. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** The reader's language from an `Accept-Language` header: English only when it is asked for before Chinese. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const first = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === 'zh' || tag === 'en')
  return first === 'en' ? 'en' : 'zh'
}
