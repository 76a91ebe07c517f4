'use client'

import { useEffect, useState } from 'react'
import styles from './result.module.css'

/** How long the button says that it has copied. */
const SAID_MS = 2_000

interface CopyButtonProps {
  /** Called on the click, so that what changes with every letter need not be kept. */
  readonly text: () => string
  readonly label: string
  readonly done: string
  readonly note?: string
}

/** Copies a text. Where the browser forbids that, the text itself is on the page or in the address bar. */
export function CopyButton({ text, label, done, note }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = () => navigator.clipboard?.writeText(text()).then(() => setCopied(true))
  return (
    <button type="button" className={styles.button} title={note} onClick={copy}>
      <span aria-live="polite">{isCopied ? done : label}</span>
    </button>
  )
}
