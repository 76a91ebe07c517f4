'use client'

import { createContext, useContext } from 'react'
import { type Lang, type Words, wordsOf } from '@/i18n/words'

export const LangContext = createContext<Lang>('zh')

/** The words of the page, for client components; server components call `wordsOf(view.lang)`. */
export const useWords = (): Words => wordsOf(useContext(LangContext))

export const useLang = (): Lang => useContext(LangContext)
