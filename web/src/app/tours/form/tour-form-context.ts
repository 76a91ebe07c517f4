'use client'

import { createContext, useContext } from 'react'
import type { MetricTopic } from './metric-choices'
import type { TourAction } from './tour-reducer'

/** What the parts of the form of a tour share. */
export interface TourFormTools {
  readonly change: (action: TourAction) => void
  /** A key that no item of this form has. */
  readonly newKey: () => string
  /** Puts the focus on an element once the form is drawn anew. */
  readonly focusNext: (id: string) => void
  /** Reads out what was done, and shows it beside the buttons. */
  readonly say: (text: string) => void
  readonly topics: readonly MetricTopic[]
  readonly clusters: readonly { readonly code: string; readonly name: string }[]
}

export const TourFormContext = createContext<TourFormTools | null>(null)

export function useTourForm(): TourFormTools {
  const tools = useContext(TourFormContext)
  if (!tools) throw new Error('This part of the form of a tour stands outside of it')
  return tools
}
