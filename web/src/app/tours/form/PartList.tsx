'use client'

import type { ReactNode } from 'react'
import { useEditWords } from '@/forms/edit-words'
import styles from '@/forms/forms.module.css'
import { actionId, ItemFrame } from '@/forms/ItemFrame'
import type { Keyed } from '@/forms/list-change'
import { UNDO_ID } from '@/forms/SaveBar'
import type { PartName } from './tour-draft'
import { useTourForm } from './tour-form-context'
import type { PartChange } from './tour-reducer'

interface PartListProps<Item extends Keyed> {
  /** Key of the stop. */
  readonly stop: string
  readonly name: PartName
  readonly items: readonly Item[]
  readonly children: (item: Item, path: string) => ReactNode
  /** How one more is added. */
  readonly add: ReactNode
}

/** One of the lists of a stop: its items in their order, each of which can be moved and removed. */
export function PartList<Item extends Keyed>({ stop, name, items, children, add }: PartListProps<Item>) {
  const words = useEditWords()
  const { change, focusNext, say } = useTourForm()
  const list = words.lists[name]
  const doTo = (what: { readonly do: 'move'; key: string; by: -1 | 1 } | { readonly do: 'remove'; key: string }) =>
    change({ type: 'part', stop, name, change: what } as { type: 'part'; stop: string } & PartChange)
  return (
    <div className={styles.part}>
      <h3>{list}</h3>
      {items.map((item, at) => {
        const path = `stops.${stop}.${name}.${item.key}`
        const called = `${list} ${at + 1}`
        return (
          <ItemFrame
            key={item.key}
            path={path}
            name={called}
            position={at + 1}
            of={items.length}
            onMove={(by) => {
              doTo({ do: 'move', key: item.key, by })
              focusNext(actionId(path, by === -1 ? 'up' : 'down'))
              say(words.movedNow(called, at + 1 + by))
            }}
            onRemove={() => {
              doTo({ do: 'remove', key: item.key })
              focusNext(UNDO_ID)
              say(words.removedNow(called))
            }}
          >
            {children(item, path)}
          </ItemFrame>
        )
      })}
      <div className={styles.row}>{add}</div>
    </div>
  )
}
