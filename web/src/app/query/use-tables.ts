'use client'

import { useEffect, useState } from 'react'
import type { Lang } from '@/i18n/words'
import { askTables, type TablesAnswer } from './answer-table'
import type { Question } from './question'

/** The tables of a question: null while they are on their way. A question that was replaced meanwhile is forgotten. */
export function useTables(question: Question, lang: Lang): TablesAnswer | null {
  const [found, setFound] = useState<{ readonly of: Question; readonly answer: TablesAnswer } | null>(null)
  useEffect(() => {
    let isWanted = true
    askTables(question, lang).then((answer) => {
      if (isWanted) setFound({ of: question, answer })
    })
    return () => {
      isWanted = false
    }
  }, [question, lang])
  return found?.of === question ? found.answer : null
}
