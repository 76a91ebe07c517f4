import { en } from './en'
import { type Words, zh } from './zh'

export type { Words }

/** Language of the page, not of the data: names of places stay as they are. */
export type Lang = 'zh' | 'en'

/** The first is the default. */
export const LANGS: readonly Lang[] = ['zh', 'en']

export const wordsOf = (lang: Lang): Words => (lang === 'en' ? en : zh)

export const asLang = (given: string | null | undefined): Lang => (given === 'en' ? 'en' : 'zh')

/** Value of the HTML `lang` attribute and of `Accept-Language`. */
export const localeTag = (lang: Lang): string => (lang === 'en' ? 'en' : 'zh-CN')
