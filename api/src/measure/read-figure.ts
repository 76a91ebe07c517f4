import type { Place } from '../division/place'
import { type ChangeKind, type Pairing } from './change-enums'
import { computeChange, defaultChangeKind } from './compute-change'
import { computeFigure } from './compute-figure'
import { Change, Figure, type FigureQuery } from './figure'
import { type MeasureReader, yearBefore } from './measure-reader'

/** The figure of a place. */
export async function readFigure(figures: MeasureReader, place: Place, query: FigureQuery): Promise<Figure> {
  const { measure, period, scope } = query
  const column = await figures.column(place.map, measure, period)
  const mask = await figures.mask(place.map, scope, period)
  return new Figure(place, query, computeFigure(column, place.villageSet, mask, query))
}

/** How a change is to be told; what is left out is the usual. */
export interface ChangeQuery {
  /** Default: the same period of the year before. */
  readonly against: string | null
  readonly kind: ChangeKind | null
  readonly pairing: Pairing
}

/** The change of a figure of a place. Villages count by the scope of the current period. */
export async function readChange(
  figures: MeasureReader,
  place: Place,
  query: FigureQuery,
  change: ChangeQuery,
): Promise<Change> {
  const { measure, period, scope, stat } = query
  const against = change.against ?? yearBefore(period)
  const [current, base] = [
    await figures.column(place.map, measure, period),
    await figures.column(place.map, measure, against),
  ]
  const mask = await figures.mask(place.map, scope, period)
  const kind = change.kind ?? defaultChangeKind(measure, stat)
  return new Change(computeChange(current, base, place.villageSet, mask, query, kind, change.pairing), against)
}
