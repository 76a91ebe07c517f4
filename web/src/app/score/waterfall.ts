import type { DimensionKey, IndicatorLossFragment } from '@/gql/graphql'

/** A step down from full marks: from `from` points to `to`, `lost` apart. */
export interface Step<Key extends string = string> {
  readonly key: Key
  readonly name: string
  readonly from: number
  readonly to: number
  readonly lost: number
}

export interface DimensionStep extends Step<DimensionKey> {
  /** Its indicators, most lost first; they share its span. */
  readonly indicators: readonly Step[]
}

const FULL = 100

interface DimensionLosses {
  readonly dimension: { readonly key: DimensionKey; readonly name: string }
  readonly indicators: readonly IndicatorLossFragment[]
}

/** Steps from 100 down to the total in the order of the plan; what all indicators lose together is 100 less the total. */
export function waterfall(dimensions: readonly DimensionLosses[]): DimensionStep[] {
  let at = FULL
  return dimensions.map(({ dimension, indicators }) => {
    const from = at
    const inside = indicators
      .filter(({ lost }) => lost > 0)
      .toSorted((a, b) => b.lost - a.lost)
      .map(({ indicator, lost }) => {
        const step = { key: indicator.code, name: indicator.name, from: at, to: at - lost, lost }
        at -= lost
        return step
      })
    return { key: dimension.key, name: dimension.name, from, to: at, lost: from - at, indicators: inside }
  })
}

/** Where the axis begins: ten points of room below the total, at a ten, so that steps of a few points can be seen. */
export function axisStart(total: number): number {
  const ROOM = 5
  return Math.max(0, Math.floor((total - ROOM) / 10) * 10)
}
