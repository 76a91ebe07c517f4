'use client'

import { type ReactNode, useState } from 'react'
import { ConflictsPanel } from './ConflictsPanel'
import { useEditWords } from './edit-words'
import { FindingsPanel } from './FindingsPanel'
import { FindingsContext } from './findings-context'
import styles from './forms.module.css'
import { SaveBar } from './SaveBar'
import type { Saving } from './use-saving'

interface FormFrameProps {
  /** What the form is about. */
  readonly subject: 'tour' | 'cluster'
  readonly saving: Saving
  readonly hasChanges: boolean
  /** Names of datasets and metrics by key, for what others changed. */
  readonly names: Readonly<Record<string, string>>
  /** What was moved or removed last; null when nothing was. */
  readonly told: string | null
  /** Takes back the last removal; absent when there is none. */
  readonly onUndo?: () => void
  /** Loads the page anew without asking. */
  readonly onReload: () => void
  readonly children: ReactNode
}

/** A form with what was found, what others changed, and the buttons that check and save it. */
export function FormFrame({ subject, saving, hasChanges, names, told, onUndo, onReload, children }: FormFrameProps) {
  const [hasOverruled, setOverruled] = useState(false)
  const { whole, lists, fields } = useEditWords()
  const words = { whole: whole[subject], lists, fields }
  const { state, edited, check, save, overrule } = saving
  return (
    <FindingsContext value={{ findings: state.findings, edited }}>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
        <FindingsPanel findings={state.findings} words={words} />
        <ConflictsPanel
          conflicts={state.conflicts}
          words={words}
          names={names}
          onReload={onReload}
          onOverrule={() => {
            overrule()
            setOverruled(true)
          }}
        />
        {children}
        <SaveBar
          state={state}
          hasChanges={hasChanges}
          hasOverruled={hasOverruled}
          told={told}
          onUndo={onUndo}
          onCheck={check}
          onSave={save}
        />
      </form>
    </FindingsContext>
  )
}
