'use client'

import type { ReactNode } from 'react'
import { useEditWords } from './edit-words'
import { FoundHere } from './FieldFrame'
import { useFindings } from './findings-context'
import styles from './forms.module.css'
import { fieldId } from './keyed-path'

/** The id of a button that acts on an item. */
export const actionId = (path: string, action: 'up' | 'down' | 'remove'): string => `${fieldId(path)}-${action}`

interface ItemFrameProps {
  readonly path: string
  /** What the item is called: 站点 2. */
  readonly name: string
  readonly position: number
  readonly of: number
  /** Absent where order means nothing. */
  readonly onMove?: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly children: ReactNode
}

/**
 * An item of a list, with the buttons that move and remove it. At the ends of the list the buttons stay: a button that is
 * switched off would lose the focus.
 */
export function ItemFrame({ path, name, position, of, onMove, onRemove, children }: ItemFrameProps) {
  const words = useEditWords()
  const { own } = useFindings([path])
  const mover = (action: 'up' | 'down', by: -1 | 1, isEnd: boolean) =>
    onMove && (
      <button
        type="button"
        id={actionId(path, action)}
        className={styles.small}
        aria-disabled={isEnd}
        aria-label={words.ofItem(words[action], name)}
        onClick={() => {
          if (!isEnd) onMove(by)
        }}
      >
        {words[action]}
      </button>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot have its buttons beside its name
    <div
      role="group"
      className={styles.item}
      id={fieldId(path)}
      aria-labelledby={`${fieldId(path)}-name`}
      tabIndex={-1}
    >
      <div className={styles.itemHead}>
        <span className={styles.itemName} id={`${fieldId(path)}-name`}>
          {name}
        </span>
        {mover('up', -1, position === 1)}
        {mover('down', 1, position === of)}
        <button
          type="button"
          id={actionId(path, 'remove')}
          className={styles.small}
          aria-label={words.ofItem(words.remove, name)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
      <FoundHere path={path} own={own} />
      {children}
    </div>
  )
}
