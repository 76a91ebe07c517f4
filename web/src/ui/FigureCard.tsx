import type { ReactNode } from 'react'
import { Sparkline } from '@/charts/Sparkline'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { View } from '@/view/view'
import { ChangeView } from './ChangeView'
import styles from './FigureCard.module.css'
import { NumberView } from './NumberView'

/** A figure as a card draws it. */
export const KeyFigure = graphql(`
  fragment KeyFigure on Figure {
    ...FigureNumber
    metric {
      metric
      name
    }
    change {
      ...ChangeNumber
    }
  }
`)

interface FigureCardProps {
  readonly name: string
  readonly figure: FragmentType<typeof KeyFigure>
  readonly place: { readonly code: string; readonly name: string }
  readonly view: View
  /** Values of the last periods, oldest first, for the small trend. */
  readonly years?: readonly { readonly value?: number | null }[]
  /** A second number or a rule, in small print. */
  readonly note?: ReactNode
  readonly atLeast?: number
}

/** One figure at a glance: name, number, change over the year, its last years, and a line of small print. */
export function FigureCard({ name, figure, place, view, years = [], note, atLeast }: FigureCardProps) {
  const data = getFragmentData(KeyFigure, figure)
  return (
    <section className={styles.card}>
      <h2 className={styles.name}>{name}</h2>
      <div className={styles.row}>
        <NumberView figure={data} place={place} view={view} size="big" atLeast={atLeast} />
        <ChangeView change={data.change} metric={data.metric.metric} view={view} labelled />
      </div>
      <Sparkline values={years.map(({ value }) => value)} />
      {note && <p className={styles.note}>{note}</p>}
    </section>
  )
}

/** A row of cards, as many beside one another as there is room for. */
export function CardRow({ children }: { children: ReactNode }) {
  return <div className={styles.cards}>{children}</div>
}
