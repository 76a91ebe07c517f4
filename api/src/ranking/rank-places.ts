import type { Place } from '../division/place'
import type { Change, Figure, FigureQuery } from '../measure/figure'
import { type MeasureReader, yearBefore } from '../measure/measure-reader'
import { readChange, readFigure } from '../measure/read-figure'
import type { SortDirection } from '../selection/village-order'
import { rankValues } from './rank-values'
import type { RankingOrder, RankState } from './ranking-enums'

/** A ranking of fewer villages than this is shown, and marked 样本少 (domain.md §4.5). */
export const FEW_VILLAGES = 5

/** How places are to be ranked. */
export interface RankQuery extends FigureQuery {
  readonly orderBy: RankingOrder
  /** Which end is first; null: the better one. */
  readonly direction: SortDirection | null
  /** The period that changes are told against. */
  readonly against: string
}

/** A place with its rank and what it rests on. */
export interface RankedPlace {
  readonly place: Place
  readonly rank: number | null
  readonly tied: boolean
  readonly state: RankState
  /** What was ranked by: the figure's value or its change. */
  readonly value: number | null
  readonly figure: Figure
  readonly change: Change
}

interface Candidate {
  readonly place: Place
  readonly figure: Figure
  readonly change: Change
  readonly value: number | null
  readonly state: RankState
}

/** The end that comes first unless asked otherwise: the better one; where neither is better, the larger. */
export const firstEnd = ({ measure, direction }: RankQuery): SortDirection =>
  direction ?? (measure.direction === 'LOWER_IS_BETTER' ? 'ASC' : 'DESC')

/** Ranks places, in the order in which they are given. Places with too little coverage have no rank. */
export async function rankPlaces(
  figures: MeasureReader,
  places: readonly Place[],
  query: RankQuery,
): Promise<RankedPlace[]> {
  const candidates = await Promise.all(places.map((place) => candidate(figures, place, query)))
  const positions = rankValues(
    candidates.map(({ value, state }) => (state === 'RANKED' ? value : null)),
    firstEnd(query) === 'ASC' ? -1 : 1,
  )
  return candidates.map((entry, index) => ({
    ...entry,
    rank: positions[index]?.rank ?? null,
    tied: positions[index]?.tied ?? false,
  }))
}

async function candidate(figures: MeasureReader, place: Place, query: RankQuery): Promise<Candidate> {
  const figure = await readFigure(figures, place, query)
  const change = await readChange(figures, place, query, { against: query.against, kind: null, pairing: 'PAIRED' })
  const ranked = query.orderBy === 'CHANGE' ? change : figure.computed
  return { place, figure, change, value: ranked.value, state: rankStateOf(ranked) }
}

function rankStateOf({ value, state }: { readonly value: number | null; readonly state: string }): RankState {
  if (value === null) return 'NO_DATA'
  return state === 'INSUFFICIENT_COVERAGE' ? 'INSUFFICIENT_COVERAGE' : 'RANKED'
}

/** The same ranking one year earlier, by code of the place: what a change of rank is told against. */
export async function previousRanks(
  figures: MeasureReader,
  places: readonly Place[],
  query: RankQuery,
): Promise<Map<string, number | null>> {
  const period = yearBefore(query.period)
  const ranked = await rankPlaces(figures, places, { ...query, period, against: yearBefore(query.against) })
  return new Map(ranked.map(({ place, rank }) => [place.code, rank]))
}
