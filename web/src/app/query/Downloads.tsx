'use client'

import { useState } from 'react'
import { useLang, useWords } from '@/ui/lang-context'
import type { AnswerTable } from './answer-table'
import type { Question } from './question'
import styles from './result.module.css'

/** Lists that come a page at a time: their files can have every row. */
const isPaged = ({ path }: AnswerTable): boolean => /(^|\.)(nodes|edges)$/.test(path)

/** The answer as files, by a form of our own: any length of query travels, and the browser saves what comes back. */
export function Downloads({ question, table }: { question: Question; table: AnswerTable }) {
  const words = useWords().query.result
  const lang = useLang()
  const [isWhole, setWhole] = useState(false)
  const fields = {
    query: question.query,
    variables: JSON.stringify(question.variables),
    operationName: question.operationName ?? '',
    lang,
    table: table.path,
    all: isPaged(table) && isWhole ? '1' : '',
  }
  return (
    <form method="post" action="/files/answer.csv" className={styles.downloads}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isPaged(table) && (
        <label className={styles.pick} title={words.allRowsNote}>
          <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.currentTarget.checked)} />
          {words.allRows}
        </label>
      )}
      <button type="submit" className={styles.button}>
        {words.csv}
      </button>
      <button type="submit" className={styles.button} formAction="/files/answer.xlsx">
        {words.excel}
      </button>
    </form>
  )
}
