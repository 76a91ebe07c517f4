import { accessEn } from './access.en'
import { accessZh } from './access.zh'
import type { Lang } from './words'
import type { Widen } from './zh'

/** The shape that both languages fill. */
export type AccessWords = Widen<typeof accessZh>

/** For servers only: parts in the browser are handed what they say, so that no page carries these words twice. */
export const accessWordsOf = (lang: Lang): AccessWords => (lang === 'en' ? accessEn : accessZh)
