'use client'

import { useState } from 'react'
import styles from './access.module.css'
import { Field } from './Field'
import { lengthOf } from './password-length'

interface NewPasswordProps {
  readonly name: string
  readonly words: {
    readonly label: string
    readonly again: string
    readonly hint: string
    readonly enough: string
    readonly good: string
    /** What to say while so many characters are missing, beginning with 1. */
    readonly missing: readonly string[]
  }
}

/** A password to be set, twice, with its length told as it is typed. */
export function NewPassword({ name, words }: NewPasswordProps) {
  const [state, setState] = useState<ReturnType<typeof lengthOf>>(null)
  const said =
    state === null
      ? ''
      : state.kind === 'SHORT'
        ? words.missing[state.missing - 1]
        : state.kind === 'GOOD'
          ? words.good
          : words.enough
  const advice = (
    <p className={styles.advice} aria-live="polite" data-short={state?.kind === 'SHORT' ? '' : undefined}>
      {said}
    </p>
  )
  const native = { type: 'password', autoComplete: 'new-password', required: true } as const
  return (
    <>
      <Field
        {...native}
        name={name}
        label={words.label}
        hint={words.hint}
        advice={advice}
        onType={(text) => setState(lengthOf(text))}
      />
      <Field {...native} name="again" label={words.again} />
    </>
  )
}
