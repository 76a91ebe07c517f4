'use client'

import { useEditWords } from './edit-words'
import styles from './forms.module.css'
import type { Result, SaveState } from './save-state'

export const UNDO_ID = 'undo-removal'

interface SaveBarProps {
  readonly state: SaveState
  readonly hasChanges: boolean
  /** Whether the editor chose to overwrite what others changed. */
  readonly hasOverruled: boolean
  /** What was moved or removed last; null when nothing was. */
  readonly told: string | null
  /** Takes back the last removal; absent when there is none. */
  readonly onUndo?: () => void
  readonly onCheck: () => void
  readonly onSave: () => void
}

/** The buttons of a form and what became of it, always in sight. */
export function SaveBar({ state, hasChanges, hasOverruled, told, onUndo, onCheck, onSave }: SaveBarProps) {
  const words = useEditWords()
  const resting = hasOverruled ? words.conflict.overruled(state.base) : hasChanges ? words.unsaved : words.nothingToSave
  const said = state.isBusy ? words.checking : state.result ? resultText(state.result, words) : resting
  const isBad = state.result !== null && ['REFUSED', 'CONFLICT', 'FAILED'].includes(state.result.kind)
  return (
    <div className={styles.bar}>
      <div className={styles.said}>
        <p role="status" data-bad={isBad ? '' : undefined}>
          {said}
        </p>
        <p role="status">{told}</p>
      </div>
      {onUndo && (
        <button type="button" id={UNDO_ID} className={styles.button} onClick={onUndo}>
          {words.undo}
        </button>
      )}
      <button type="button" className={styles.button} aria-disabled={state.isBusy} onClick={onCheck}>
        {words.check}
      </button>
      <button type="button" className={styles.main} aria-disabled={state.isBusy} onClick={onSave}>
        {words.save}
      </button>
    </div>
  )
}

function resultText(result: Result, { results }: ReturnType<typeof useEditWords>): string {
  if (result.kind === 'CHECKED') return results.CHECKED(result.inserted, result.changed, result.withdrawn)
  if (result.kind === 'PUBLISHED') return results.PUBLISHED(result.revision)
  if (result.kind === 'FAILED') return result.message ?? results.unreachable
  return results[result.kind]
}
