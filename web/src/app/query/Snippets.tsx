'use client'

import { useState } from 'react'
import { useLang, useWords } from '@/ui/lang-context'
import type { AnswerTable } from './answer-table'
import { Choices } from './Choices'
import { CopyButton } from './CopyButton'
import type { Question } from './question'
import styles from './result.module.css'
import { SNIPPETS, type SnippetKind, snippetOf } from './snippets'

interface SnippetsProps {
  readonly question: Question
  /** The table that a CSV has; null while it is not known. */
  readonly table: AnswerTable | null
}

/** Programs that ask the same question of this hub and get the table. */
export function Snippets({ question, table }: SnippetsProps) {
  const words = useWords().query.code
  const lang = useLang()
  const [kind, setKind] = useState<SnippetKind>('python')
  const codeHeads = (table?.columns ?? []).flatMap(({ head, type }) => (type === 'CODE' ? [head] : []))
  const text = snippetOf(kind, { origin: location.origin, question, lang, codeHeads })
  return (
    <div className={styles.code}>
      <div className={styles.controls}>
        <Choices
          label={words.note[kind]}
          choices={SNIPPETS.map((key) => ({ key, word: words.kinds[key] }))}
          chosen={kind}
          onChoose={setKind}
        />
        <CopyButton text={() => text} label={words.copy} done={words.copied} />
        <span className={styles.quiet}>{words.note[kind]}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled text must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  )
}
