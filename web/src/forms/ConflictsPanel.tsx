'use client'

import { momentText } from '@/format/moment'
import { useLang } from '@/ui/lang-context'
import { Panel } from '@/ui/Panel'
import { useEditWords } from './edit-words'
import styles from './forms.module.css'
import { type PathWords, pathText } from './keyed-path'
import type { Conflict } from './save-state'

interface ConflictsPanelProps {
  readonly conflicts: readonly Conflict[]
  readonly words: PathWords
  /** Names of datasets and metrics in the reader's language, by key. */
  readonly names: Readonly<Record<string, string>>
  readonly onReload: () => void
  readonly onOverrule: () => void
}

/** What others changed since the form was opened, from what to what, and the two ways on. */
export function ConflictsPanel({ conflicts, words, names, onReload, onOverrule }: ConflictsPanelProps) {
  const { conflict: told } = useEditWords()
  const lang = useLang()
  if (conflicts.length === 0) return null
  const newest = Math.max(...conflicts.map(({ revision }) => revision))
  return (
    <Panel title={told.title}>
      <ul className={styles.conflicts}>
        {conflicts.map(({ dataset, rowKey, path, kind, actor, publishedAt, revision, fields }) => (
          <li key={`${dataset} ${rowKey}`}>
            <p>
              <strong>{path === null ? `${names[dataset] ?? dataset}（${rowKey}）` : pathText(path, words)}</strong>{' '}
              {told.kinds[kind]} · {told.by(actor, momentText(publishedAt, lang), revision)}
            </p>
            <dl>
              {fields.map(({ field, name, was, is }) => (
                <div key={field}>
                  <dt>{name}</dt>
                  <dd>
                    <small>{told.was}</small> {was === null ? told.blank : (names[was] ?? was)}
                  </dd>
                  <dd>
                    <small>{told.is}</small> {is === null ? told.blank : (names[is] ?? is)}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{told.note(newest)}</p>
      <div className={styles.row}>
        <button type="button" className={styles.button} onClick={onReload}>
          {told.reload}
        </button>
        <button type="button" className={styles.button} onClick={onOverrule}>
          {told.overrule}
        </button>
      </div>
    </Panel>
  )
}
