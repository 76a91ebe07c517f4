'use client'

import { Skeleton } from '@mantine/core'
import { useState } from 'react'
import { useLang, useWords } from '@/ui/lang-context'
import type { AnswerTable } from './answer-table'
import { Choices, Pick } from './Choices'
import { Downloads } from './Downloads'
import type { Question } from './question'
import { ResultChart } from './ResultChart'
import { ResultTable } from './ResultTable'
import styles from './result.module.css'
import { Snippets } from './Snippets'
import { RESULT_VIEWS, type ResultView } from './shared-query'
import { useTables } from './use-tables'

interface ResultPanelProps {
  /** What was run last; null before anything was. A new object for each run. */
  readonly question: Question | null
  readonly view: ResultView
  readonly onView: (view: ResultView) => void
}

/** The answer as a table, a chart, JSON or a program. JSON is GraphiQL's own pane, which the others cover. */
export function ResultPanel({ question, view, onView }: ResultPanelProps) {
  const words = useWords().query.result
  const views = RESULT_VIEWS.map((key) => ({ key, word: words.views[key] }))
  const choices = <Choices label={words.label} choices={views} chosen={view} onChoose={onView} />
  if (question) return <Answered key={JSON.stringify(question)} question={question} view={view} choices={choices} />
  return (
    <>
      <div className={styles.bar}>{choices}</div>
      {view !== 'json' && (
        <div className={styles.content}>
          <p className={styles.message}>{words.none}</p>
        </div>
      )}
    </>
  )
}

interface AnsweredProps {
  readonly question: Question
  readonly view: ResultView
  readonly choices: React.ReactNode
}

function Answered({ question, view, choices }: AnsweredProps) {
  const words = useWords().query.result
  const answer = useTables(question, useLang())
  const [path, setPath] = useState<string | null>(null)
  const tables = answer?.ok ? answer.tables : []
  const table = tables.find((one) => one.path === path) ?? tables[0] ?? null
  const options = tables.map((one) => ({ value: one.path, word: `${one.name} · ${words.rows(one.rows.length)}` }))
  return (
    <>
      <div className={styles.bar}>
        {choices}
        {tables.length > 1 && view !== 'json' && (
          <Pick label={words.tables} options={options} value={table?.path ?? ''} onPick={setPath} />
        )}
        {table && <Downloads key={table.path} question={question} table={table} />}
      </div>
      {view !== 'json' && (
        <div className={styles.content} aria-busy={answer === null}>
          {view === 'code' ? (
            <Snippets question={question} table={tables[0] ?? null} />
          ) : answer === null ? (
            <Waiting label={words.loading} />
          ) : answer.ok ? (
            <Shown table={table} view={view} />
          ) : (
            <p className={styles.message}>{answer.problem ?? words.unreachable}</p>
          )}
        </div>
      )}
    </>
  )
}

function Shown({ table, view }: { table: AnswerTable | null; view: 'table' | 'chart' }) {
  const words = useWords().query.result
  if (!table) return <p className={styles.message}>{words.empty}</p>
  return view === 'chart' ? (
    <ResultChart key={table.path} table={table} />
  ) : (
    <ResultTable key={table.path} table={table} />
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <div className={styles.message} role="status" aria-label={label}>
      <Skeleton height={14} width="70%" />
      <Skeleton height={14} width="55%" mt={12} />
      <Skeleton height={14} width="62%" mt={12} />
    </div>
  )
}
