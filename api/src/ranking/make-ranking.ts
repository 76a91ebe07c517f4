import type { MeasureReader } from '../measure/measure-reader'
import { yearBefore } from '../measure/measure-reader'
import { MetricInfo } from '../measure/metric-info'
import { readFigure } from '../measure/read-figure'
import { peerMedian } from './peers'
import { FEW_VILLAGES, firstEnd, previousRanks, type RankedPlace, type RankQuery, rankPlaces } from './rank-places'
import { Ranking, type RankingEntry } from './ranking'
import type { PlacesToRank } from './ranking-places'

/** Ranks places and tells how the ranks moved since the year before. */
export async function makeRanking(
  figures: MeasureReader,
  { places, above }: PlacesToRank,
  query: RankQuery,
): Promise<Ranking> {
  const ranked = await rankPlaces(figures, places, query)
  const before = await previousRanks(figures, places, query)
  const hasBefore = [...before.values()].some((rank) => rank !== null)
  const overall = await readFigure(figures, above, query)
  const entries = ranked.map((entry) => toEntry(entry, before.get(entry.place.code) ?? null, hasBefore))
  return Object.assign(new Ranking(), {
    metric: new MetricInfo(query.measure),
    period: query.period,
    stat: query.stat,
    orderBy: query.orderBy,
    unit: query.orderBy === 'CHANGE' && ranked[0] ? ranked[0].change.unit : overall.unit,
    direction: firstEnd(query),
    against: query.against,
    previousPeriod: hasBefore ? yearBefore(query.period) : null,
    entries: entries.sort(byRank),
    ranked: entries.filter(({ rank }) => rank !== null).length,
    total: entries.length,
    median: peerMedian(entries.map(({ rank, value }) => (rank === null ? null : value))),
    heldBack: 0,
    overall,
  })
}

function toEntry(entry: RankedPlace, before: number | null, hasBefore: boolean): RankingEntry {
  const { rank, figure } = entry
  return {
    ...entry,
    rankChange: rank === null || before === null ? null : before - rank,
    isNew: hasBefore && rank !== null && before === null,
    fewVillages: figure.reported > 0 && figure.reported < FEW_VILLAGES,
  }
}

/** Ranked first; the sort is stable and places came by code, so equal ones stay in that order. */
function byRank(one: RankingEntry, other: RankingEntry): number {
  return (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER)
}
