'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** What stands on a chart that leaves the page as a file: a picture must say by itself what it rests on. */
export interface ChartSource {
  /** The page and its period. */
  readonly about: string
  /** Whose data, of which revision. */
  readonly source: string
  /** That the figures are invented; null where they are not. */
  readonly sample: string | null
}

const Context = createContext<ChartSource>({ about: '', source: '', sample: null })

export const useChartSource = (): ChartSource => useContext(Context)

/** Tells every chart below what its file must say. */
export function ChartSourceProvider({ value, children }: { value: ChartSource; children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}
