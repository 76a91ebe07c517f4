import type { ReactNode } from 'react'
import { viewQuery } from '@/view/view'
import styles from './clusters.module.css'
import { type ClusterView, COMPARE_PATH } from './clusters-view'

interface CompareFormProps {
  readonly view: ClusterView
  readonly submit: string
  /** Has the boxes to tick, each named `codes`. */
  readonly children: ReactNode
}

/** Clusters to tick, and a button that shows them side by side. A plain form: its answer is an address. */
export function CompareForm({ view, submit, children }: CompareFormProps) {
  return (
    <form action={COMPARE_PATH} method="get">
      {[...new URLSearchParams(viewQuery(view))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" className={`${styles.button} no-print`}>
        {submit}
      </button>
    </form>
  )
}
