import type { AccessContext } from '../access/access-context'
import type { DivisionMap } from '../division/division-map'
import { OutsideTerritory } from '../division/outside-territory'
import { Region } from '../division/place'
import { Figure } from '../measure/figure'
import type { MeasureReader } from '../measure/measure-reader'
import { readFigure } from '../measure/read-figure'
import { makeRanking } from './make-ranking'
import { isOwn, mapOfPeers, placeSeen, placesAmongPeers } from './peers'
import type { RankQuery } from './rank-places'
import type { Ranking } from './ranking'
import { placesToRank, type RankedSet } from './ranking-places'

/** What rankings are found by. */
export interface RankingSources extends Pick<AccessContext, 'showsPeers'> {
  readonly figures: MeasureReader
}

/**
 * Ranks the places that are asked for. For a territory that reaches beyond itself, ranks and the median are those among
 * all places; listed are its own, and where the city shows peers the numbers of the others with nothing behind them.
 */
export async function findRanking(
  { figures, showsPeers }: RankingSources,
  map: DivisionMap,
  set: RankedSet,
  query: RankQuery,
): Promise<Ranking> {
  const whole = mapOfPeers(map, set)
  if (!whole) return makeRanking(figures, placesToRank(map, set), query)
  if (!map.home) throw new OutsideTerritory(whole.home?.name ?? map.key)
  const ranking = await makeRanking(figures, placesAmongPeers(whole, set), query)
  const entries = ranking.entries
    .filter(({ place }) => showsPeers || isOwn(map, place))
    .map((entry) => {
      const place = placeSeen(map, entry.place)
      return { ...entry, place, figure: new Figure(place, entry.figure.query, entry.figure.computed) }
    })
  const overall = await readFigure(figures, new Region(map, map.home), query)
  return Object.assign(ranking, { entries, heldBack: ranking.total - entries.length, overall })
}
