'use client'

import { useState } from 'react'
import styles from './access.module.css'
import type { Told } from './form-state'

interface SecretProps {
  readonly told: Told
  readonly words: { readonly copy: string; readonly copied: string; readonly print?: string }
}

/** What is told this once, to be copied, printed or scanned before the page is left. */
export function Secret({ told, words }: SecretProps) {
  const [isCopied, setCopied] = useState(false)
  const text = told.lines.join('\n')
  return (
    <section className={styles.secret} aria-live="polite" data-testid="told">
      <p>{told.title}</p>
      {told.qr && (
        <svg
          className={styles.qr}
          viewBox={`0 0 ${told.qr.size} ${told.qr.size}`}
          role="img"
          aria-label={told.qr.label}
          shapeRendering="crispEdges"
        >
          <rect width={told.qr.size} height={told.qr.size} fill="#fff" />
          <path d={told.qr.path} fill="#000" />
        </svg>
      )}
      <ul className={styles.lines} data-many={told.lines.length > 1 ? '' : undefined}>
        {told.lines.map((line) => (
          <li key={line}>
            <code>{line}</code>
          </li>
        ))}
      </ul>
      <div className={`${styles.send} no-print`}>
        <button
          type="button"
          className={styles.button}
          onClick={() => navigator.clipboard?.writeText(text).then(() => setCopied(true))}
        >
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </button>
        {words.print && (
          <button type="button" className={styles.button} onClick={() => window.print()}>
            {words.print}
          </button>
        )}
        {told.next && (
          <a className={styles.button} href={told.next.href}>
            {told.next.text}
          </a>
        )}
      </div>
      {told.note && <p className={styles.hint}>{told.note}</p>}
      {told.example && (
        <>
          <p className={styles.hint}>{told.example.title}</p>
          <pre className={styles.example}>{told.example.text}</pre>
        </>
      )}
    </section>
  )
}
