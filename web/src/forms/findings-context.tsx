'use client'

import { createContext, useContext } from 'react'
import type { Finding } from './save-state'

interface FindingsOfForm {
  readonly findings: readonly Finding[]
  /** Told by a field when it is changed. */
  readonly edited: (keyed: string) => void
}

/** What was found about the fields of the form, so that each field shows its own. */
export const FindingsContext = createContext<FindingsOfForm>({ findings: [], edited: () => undefined })

/** What was found about a field, by the keys of items. Several paths where one element stands for several fields. */
export function useFindings(paths: readonly string[]): {
  readonly own: readonly Finding[]
  readonly edited: () => void
} {
  const { findings, edited } = useContext(FindingsContext)
  return {
    own: findings.filter(({ keyed }) => paths.includes(keyed)),
    edited: () => paths.forEach(edited),
  }
}
