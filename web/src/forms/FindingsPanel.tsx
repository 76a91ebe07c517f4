'use client'

import { Panel } from '@/ui/Panel'
import { useEditWords } from './edit-words'
import styles from './forms.module.css'
import { fieldId, type PathWords, pathAndGroups, pathText } from './keyed-path'
import type { Finding } from './save-state'

/** Puts the focus on a field; where it is no more, on the nearest group that it lay in. */
export function jumpTo(keyed: string): void {
  for (const path of pathAndGroups(keyed)) {
    const element = document.getElementById(fieldId(path))
    if (!element) continue
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
    return
  }
}

interface FindingsPanelProps {
  readonly findings: readonly Finding[]
  readonly words: PathWords
}

/** Everything found, in the order of the form; each entry leads to its field. */
export function FindingsPanel({ findings, words }: FindingsPanelProps) {
  const { findings: title, severities } = useEditWords()
  if (findings.length === 0) return null
  return (
    <Panel title={title}>
      <ul className={styles.findings}>
        {findings.map(({ path, keyed, message, severity }) => (
          <li key={`${path} ${message}`} data-severity={severity}>
            <button type="button" className={styles.jump} onClick={() => jumpTo(keyed)}>
              {pathText(path, words)}
            </button>
            {severities[severity]}：{message}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
