'use client'

import { useState } from 'react'
import { useWords } from '@/ui/lang-context'
import styles from './tours.module.css'

/** Copies a text. Where the browser does not let it, as without TLS, it says so: the text can be marked and copied. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const words = useWords().tours.actions
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words.copied)
    } catch {
      setSaid(words.copyByHand)
    }
  }
  return (
    <span className={styles.action}>
      <button type="button" className={styles.button} onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
