'use client'

import { type EditWords, editWordsOf } from '@/i18n/edit-words'
import { useLang } from '@/ui/lang-context'

export const useEditWords = (): EditWords => editWordsOf(useLang())
