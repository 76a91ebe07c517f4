'use client'

import { DataTable } from '@/ui/DataTable'
import { useWords } from '@/ui/lang-context'
import { type AnswerTable, type Cell, cellText, headOf, isNumeric } from './answer-table'
import { foldedColumns, stateColumn } from './fold-columns'
import styles from './result.module.css'

/** Texts up to this length, in characters, stay on one line. */
const SHORT = 22

/** A table of an answer: numbers at the right; what stands behind one, or why it is missing, in words beside it. */
export function ResultTable({ table }: { table: AnswerTable }) {
  const words = useWords().query.result
  const folded = foldedColumns(table)
  const shown = [...table.columns.entries()].flatMap(([at, column]) =>
    folded.has(at) ? [] : [{ at, column, state: stateColumn(table, at) }],
  )
  const columns = shown.map(({ at, column }) => ({
    key: String(at),
    label: headOf(column),
    isNumber: isNumeric(column),
  }))
  const rows = table.rows.map((row, index) => ({
    key: String(index),
    cells: shown.map(({ at, column, state }) => {
      const text = cellText(row[at] ?? null, column)
      return <ResultCell key={column.head} text={text} state={state === null ? null : (row[state] ?? null)} />
    }),
    sort: shown.map(({ at }) => row[at] ?? null),
  }))
  return (
    <div className={styles.table}>
      <DataTable columns={columns} rows={rows} caption={table.title} />
      {table.notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{words.notes}</summary>
          <ul>
            {table.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** A plain number says nothing more; any other state stands beside it, or in its place. */
function ResultCell({ text, state }: { text: string; state: Cell }) {
  const words = useWords().query.result
  const isPlain = state === null || words.plainStates.some((plain) => plain === state)
  if (text === '') return <span className={styles.quiet}>{isPlain ? '—' : state}</span>
  return (
    <>
      <span className={text.length <= SHORT ? styles.short : undefined}>{text}</span>
      {!isPlain && <span className={styles.state}>{state}</span>}
    </>
  )
}
