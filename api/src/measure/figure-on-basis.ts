import { parsePeriod } from '../common/period'
import type { Place } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import type { Basis } from './basis'
import { Figure, type FigureQuery } from './figure'
import type { MeasureReader } from './measure-reader'
import { readFigure } from './read-figure'

/**
 * The figure of a place by the map of its own day, or by that of the period. A place that was not there then has no
 * number: NOT_COMPARABLE, which is not the same as not reported.
 */
export async function readFigureOnBasis(
  figures: MeasureReader,
  maps: PlaceContext['maps'],
  place: Place,
  query: FigureQuery,
  basis: Basis,
): Promise<Figure> {
  const onBasis = { ...query, basis }
  if (basis === 'RESTATED') return readFigure(figures, place, onBasis)
  const map = await maps.mapOn(parsePeriod(query.period).endsOn)
  const then = place.onMap(map)
  if (then) return readFigure(figures, then, onBasis)
  const nobody = { map, villageSet: { start: 0, end: 0 } }
  const { computed } = await readFigure(figures, nobody, onBasis)
  return new Figure(nobody, onBasis, { ...computed, state: 'NOT_COMPARABLE' })
}
