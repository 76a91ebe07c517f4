import { todayInShanghai } from '../common/calendar'
import type { Place } from '../division/place'
import type { FigureState, Statistic, Unit } from '../measure/measure-enums'
import { readFigure } from '../measure/read-figure'
import { queryOf, shown } from './show-figure'
import type { SnapshotStop, TourSnapshot } from './snapshot.types'
import { placeOfStop, StopPlaceGone } from './stop-place'
import { TourStopRow } from './tour.entity'
import type { TourContext } from './tour-context'

/** A number that was published, and what it is today. */
export interface TodayNumber {
  readonly stopCode: string
  readonly stopTitle: string
  readonly metric: string
  readonly stat: Statistic
  readonly period: string
  readonly unit: Unit
  readonly was: number | null
  readonly wasState: FigureState
  readonly is: number | null
  readonly isState: FigureState
}

type Shown = Pick<TodayNumber, 'metric' | 'stat' | 'period' | 'unit' | 'was' | 'wasState'>

/** Every number of a published snapshot that is another one today, in the order of its stops; each once a stop. */
export async function numbersMoved(context: TourContext, snapshot: TourSnapshot): Promise<TodayNumber[]> {
  const all = await Promise.all(snapshot.stops.map((stop) => compareStop(context, stop)))
  return all.flat().filter(({ was, is, wasState, isState }) => was !== is || wasState !== isState)
}

async function compareStop(context: TourContext, stop: SnapshotStop): Promise<TodayNumber[]> {
  const place = await placeToday(context, stop)
  return Promise.all(
    numbersOf(stop).map(async (shown) => ({
      stopCode: stop.code,
      stopTitle: stop.title,
      ...shown,
      ...(await numberToday(context, place, shown)),
    })),
  )
}

/** The numbers of a stop: figures, those they are compared with, and points of charts. */
function numbersOf({ figures, charts }: SnapshotStop): Shown[] {
  const numbers = [
    ...figures.flatMap(({ metric, stat, period, unit, value, state, against, before, beforeState }): Shown[] => [
      { metric, stat, period, unit, was: value, wasState: state },
      ...(against !== null && beforeState !== null
        ? [{ metric, stat, period: against, unit, was: before, wasState: beforeState }]
        : []),
    ]),
    // A comparison rests on a group chosen on its day: only its publication anew tells what it would be.
    ...charts
      .filter(({ kind }) => kind !== 'COMPARISON')
      .flatMap(({ metric, stat, unit, points }) =>
        points.map(({ period, value, state }): Shown => ({ metric, stat, period, unit, was: value, wasState: state })),
      ),
  ]
  return [...new Map(numbers.map((number) => [`${number.metric}|${number.stat}|${number.period}`, number])).values()]
}

/** The place of a published stop as it is today; null when it has ceased to be. */
async function placeToday(context: TourContext, { kind, code, title, placeCode }: SnapshotStop): Promise<Place | null> {
  const map = await context.maps.mapOn(null)
  const index = kind === 'VILLAGE' ? map.villageIndexByCode(placeCode) : -1
  const stop = Object.assign(new TourStopRow(), {
    code,
    title,
    clusterCode: kind === 'CLUSTER' ? placeCode : null,
    villageId: index < 0 ? null : (map.villageIds[index] as number),
  })
  try {
    return (await placeOfStop(context, map, todayInShanghai(), stop)).place
  } catch (error) {
    if (error instanceof StopPlaceGone) return null
    throw error
  }
}

async function numberToday(
  { figures }: TourContext,
  place: Place | null,
  { metric, stat, period }: Shown,
): Promise<Pick<TodayNumber, 'is' | 'isState'>> {
  if (!place) return { is: null, isState: 'NOT_COMPARABLE' }
  const { value, state } = shown(await readFigure(figures, place, queryOf(metric, stat, period)))
  return { is: value, isState: state }
}
