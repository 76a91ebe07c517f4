import { editEn } from './edit.en'
import { editZh } from './edit.zh'
import type { Lang } from './words'

export type EditWords = typeof editZh

/** The words of the forms. */
export const editWordsOf = (lang: Lang): EditWords => (lang === 'en' ? editEn : editZh)
