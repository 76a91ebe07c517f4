'use client'

import type { ReactNode } from 'react'
import { useEditWords } from './edit-words'
import styles from './forms.module.css'
import { fieldId } from './keyed-path'
import type { Finding } from './save-state'

/** What every field takes: where it stands by the keys of items, and what it is called. */
export interface FieldProps {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly isRequired?: boolean
}

/** What a control is told to be described by: its hint and what was found about it. */
export function describedBy(path: string, hint: string | undefined, own: readonly Finding[]): string | undefined {
  const ids = [hint && `${fieldId(path)}-hint`, own.length > 0 && `${fieldId(path)}-found`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

interface FieldFrameProps extends FieldProps {
  readonly own: readonly Finding[]
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A control under its label, with its hint and what was found about it. The control has the id of the path. */
export function FieldFrame({ path, label, hint, isRequired, own, isWide, children }: FieldFrameProps) {
  const words = useEditWords()
  return (
    <div className={styles.field} data-wide={isWide ? '' : undefined}>
      <label htmlFor={fieldId(path)}>
        {label}
        {isRequired && <small className={styles.required}>{words.required}</small>}
      </label>
      {children}
      {hint && (
        <p className={styles.hint} id={`${fieldId(path)}-hint`}>
          {hint}
        </p>
      )}
      <FoundHere path={path} own={own} />
    </div>
  )
}

/** What was found about one field or group. */
export function FoundHere({ path, own }: { readonly path: string; readonly own: readonly Finding[] }) {
  const words = useEditWords()
  if (own.length === 0) return null
  return (
    <ul className={styles.found} id={`${fieldId(path)}-found`}>
      {own.map(({ message, severity }) => (
        <li key={message} data-severity={severity}>
          {words.severities[severity]}：{message}
        </li>
      ))}
    </ul>
  )
}
