'use client'

import { createContext, type ReactNode, use, useActionState, useEffect, useRef } from 'react'
import styles from './access.module.css'
import { type FormAction, type FormState, FRESH } from './form-state'
import { Secret } from './Secret'

const Standing = createContext(FRESH)

/** How the form around a field stands. */
export const useStanding = (): FormState => use(Standing)

interface ActionFormProps {
  readonly action: FormAction
  /** On the button, and while it works. */
  readonly submit: string
  readonly working: string
  /** Said before what happened is known. */
  readonly children?: ReactNode
  /** What follows once a secret was told. */
  readonly after?: ReactNode
  /** `main` is what the page is for; `row` is a button in a line. */
  readonly kind?: 'main' | 'plain' | 'row'
  /** What the button does, where its word alone does not say. */
  readonly label?: string
  readonly copy?: { readonly copy: string; readonly copied: string; readonly print?: string }
}

/**
 * A form that its server works on, with what became of it: works without JavaScript too. A field that was refused gets
 * the focus. What was typed stays, except passwords.
 */
export function ActionForm({ action, submit, working, children, after, kind = 'plain', label, copy }: ActionFormProps) {
  const [state, send, isWorking] = useActionState(action, FRESH)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.isRefused) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])
  return (
    <>
      <form ref={form} action={send} className={kind === 'row' ? styles.row : styles.form}>
        <Standing value={state}>{children}</Standing>
        <div className={styles.send}>
          <button
            type="submit"
            className={kind === 'main' ? styles.main : styles.button}
            disabled={isWorking}
            aria-label={label}
          >
            {isWorking ? working : submit}
          </button>
          <p className={styles.said} role="status" data-refused={state.isRefused ? '' : undefined}>
            {!isWorking && state.said}
          </p>
        </div>
      </form>
      {state.told && copy && <Secret told={state.told} words={copy} />}
      {state.told && after}
    </>
  )
}
