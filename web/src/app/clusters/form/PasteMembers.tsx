'use client'

import { useState } from 'react'
import { useEditWords } from '@/forms/edit-words'
import { findListed } from '@/forms/find-villages'
import styles from '@/forms/forms.module.css'
import { TextField } from '@/forms/TextField'
import { useLang } from '@/ui/lang-context'
import type { VillageChosen } from './cluster-draft'
import { judgeListed, type LineFault } from './judge-listed'

interface PasteMembersProps {
  /** Codes of the villages that are in the list already. */
  readonly listed: readonly string[]
  readonly onAdd: (villages: readonly VillageChosen[]) => void
}

/** Members from a list of codes or names. Lines that gave none stay in the box, each with the reason below. */
export function PasteMembers({ listed, onAdd }: PasteMembersProps) {
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<readonly LineFault[]>([])
  const [said, setSaid] = useState('')
  const { cluster: words, search } = useEditWords()
  const lang = useLang()
  const add = async () => {
    setSaid(search.searching)
    const told = await findListed(text, lang)
    if (!told.ok) return setSaid(told.message ?? words.unreachable)
    const judged = judgeListed(told.data, listed, words)
    if (judged.villages.length > 0) onAdd(judged.villages.map(({ code, name }) => ({ code, name })))
    // What stays in the box is numbered anew, so that a line is found by its number.
    setFaults(judged.faults.map((fault, at) => ({ ...fault, number: at + 1 })))
    setText(judged.faults.map((fault) => fault.text).join('\n'))
    setSaid(words.pasted(judged.villages.length))
  }
  return (
    <details className={styles.fold}>
      <summary>{words.paste}</summary>
      <TextField path="paste" label={words.paste} hint={words.pasteHint} rows={6} value={text} onChange={setText} />
      <div className={styles.row}>
        <button type="button" className={styles.button} onClick={add}>
          {words.pasteAdd}
        </button>
        <p className={styles.quiet} role="status">
          {said}
        </p>
      </div>
      {faults.length > 0 && (
        <>
          <p className={styles.quiet}>{words.pasteProblems}</p>
          <ul className={styles.found}>
            {faults.map(({ number, text: line, why }) => (
              <li key={number} data-severity="ERROR">
                {words.line(number)} {line}：{why}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
