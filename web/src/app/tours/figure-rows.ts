import type { FigureState, Metric, MovedNumberFragment, ShownFigureFragment, Statistic, Unit } from '@/gql/graphql'

/** A number as it is shown: the state says why there is none. `villages` is told where the number was counted. */
export interface ShownNumber {
  readonly value: number | null
  readonly unit: Unit
  readonly state: FigureState
  readonly villages: { readonly reported: number; readonly expected: number } | null
}

/** A chosen figure of a stop, as published and today; null where it was never published, or may not be. */
export interface FigureRow {
  readonly metric: Metric
  readonly period: string
  readonly stat: Statistic | null
  readonly published: ShownNumber | null
  readonly today: ShownNumber | null
  readonly hasMoved: boolean
}

interface Chosen {
  readonly metric: Metric
  readonly period: string
  /** Null: the usual statistic of the metric. */
  readonly stat: Statistic | null
}

interface Sides {
  readonly stopCode: string
  readonly published: readonly ShownFigureFragment[] | null
  readonly draft: readonly ShownFigureFragment[] | null
  readonly moved: readonly MovedNumberFragment[]
}

const find = (figures: readonly ShownFigureFragment[] | null, { metric, period, stat }: Chosen) =>
  figures?.find(
    (figure) => figure.metric === metric && figure.period === period && (stat === null || figure.stat === stat),
  ) ?? null

const shown = (figure: ShownFigureFragment | null): ShownNumber | null =>
  figure && {
    value: figure.value,
    unit: figure.unit,
    state: figure.state,
    villages: { reported: figure.reported, expected: figure.expected },
  }

/**
 * Puts the chosen figures of a stop as published beside those of today. A published number that is not among the moved
 * ones is the same today; one never published is that of the draft.
 */
export function figureRows(chosen: readonly Chosen[], { stopCode, published, draft, moved }: Sides): FigureRow[] {
  return chosen.map((figure) => {
    const then = find(published, figure)
    const change =
      then &&
      moved.find(
        ({ stopCode: code, metric, stat, period }) =>
          code === stopCode && metric === then.metric && stat === then.stat && period === then.period,
      )
    const now = change ? { value: change.is, unit: change.unit, state: change.isState, villages: null } : null
    return {
      ...figure,
      stat: then?.stat ?? figure.stat,
      published: shown(then),
      today: now ?? shown(then ?? find(draft, figure)),
      hasMoved: Boolean(change),
    }
  })
}
