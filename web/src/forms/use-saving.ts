'use client'

import { useReducer } from 'react'
import type { FormOutcomeFragment } from '@/gql/graphql'
import { keyedPath } from './keyed-path'
import { type Finding, freshState, type SaveState, saveReducer } from './save-state'

/** A field that the form itself finds at fault before anything is sent. */
export interface Fault {
  readonly path: string
  readonly message: string
}

export type Sent =
  | { readonly ok: true; readonly outcome: FormOutcomeFragment }
  | { readonly ok: false; readonly message: string | null }

interface SavingOf<Draft> {
  /** The revision that the draft was read at. */
  readonly base: number
  readonly draft: Draft
  readonly faultsOf: (draft: Draft) => readonly Fault[]
  readonly send: (draft: Draft, how: { readonly baseRevision: number; readonly dryRun: boolean }) => Promise<Sent>
  readonly onSaved: (revision: number | null) => void
}

/** The ways to hand a form in, and how it stands. */
export interface Saving {
  readonly state: SaveState
  readonly check: () => Promise<void>
  readonly save: () => Promise<void>
  readonly edited: (keyed: string) => void
  readonly overrule: () => void
}

/** Sends a draft to be checked or saved, and tells what became of it. */
export function useSaving<Draft extends object>({ base, draft, faultsOf, send, onSaved }: SavingOf<Draft>): Saving {
  const [state, tell] = useReducer(saveReducer, base, freshState)
  const found = (faults: readonly (Fault & Partial<Pick<Finding, 'severity'>>)[]): Finding[] =>
    faults.map(({ path, message, severity = 'ERROR' }) => ({ path, message, severity, keyed: keyedPath(draft, path) }))
  const hand = async (dryRun: boolean) => {
    if (state.isBusy) return
    const faults = faultsOf(draft)
    if (faults.length > 0) return tell({ type: 'found', findings: found(faults) })
    tell({ type: 'sent' })
    const sent = await send(draft, { baseRevision: state.base, dryRun })
    if (!sent.ok) return tell({ type: 'failed', message: sent.message })
    tell({ type: 'answered', outcome: sent.outcome, findings: found(sent.outcome.issues) })
    if (sent.outcome.status === 'PUBLISHED') onSaved(sent.outcome.revision)
  }
  return {
    state,
    check: () => hand(true),
    save: () => hand(false),
    edited: (keyed) => tell({ type: 'edited', keyed }),
    overrule: () => tell({ type: 'overruled' }),
  }
}
