import { todayInShanghai } from '../common/calendar'
import { isSampleLoaded } from '../intake/hub-status'
import { requireShowable } from './require-showable'
import { showComparison } from './show-comparison'
import { showChart, showFigure } from './show-figure'
import { SNAPSHOT_FORMAT, type SnapshotPhoto, type SnapshotStop, type TourSnapshot } from './snapshot.types'
import { countiesOf, membersShown, namesAbove, placeOfStop, type StopPlace } from './stop-place'
import { readTallies, type StopTallies } from './stop-tallies'
import type { TourRow, TourStopRow } from './tour.entity'
import type { TourContext } from './tour-context'
import { TourWithoutStops } from './tour-errors'

/**
 * What visitors would see of a tour as it is being prepared, from the figures of the request's revision. The number of
 * statements does not grow with its stops. Refuses with `TOUR_WITHOUT_STOPS`, `TOUR_STOP_GONE`, `TOUR_NOT_SHOWABLE`.
 */
export async function buildSnapshot(context: TourContext, tour: TourRow): Promise<TourSnapshot> {
  const today = todayInShanghai()
  const [map, stops] = await Promise.all([context.maps.mapOn(null), context.tourLoaders.stopsOfTour.load(tour.code)])
  if (stops.length === 0) throw new TourWithoutStops(tour.code)
  const places = await Promise.all(stops.map((stop) => placeOfStop(context, map, today, stop)))
  const tallies = await readTallies(context.db, allVillageIds(places), today)
  const snapshot: TourSnapshot = {
    format: SNAPSHOT_FORMAT,
    code: tour.code,
    title: tour.title,
    titleEn: tour.titleEn,
    words: tour.words,
    visitOn: tour.visitOn,
    revision: context.figures.snapshot.revision,
    madeOn: today,
    isSample: await isSampleLoaded(context.db, context.datasets),
    stops: await Promise.all(stops.map((stop, index) => showStop(context, stop, places[index] as StopPlace, tallies))),
  }
  return requireShowable(snapshot)
}

const allVillageIds = (places: readonly StopPlace[]): number[] => [
  ...new Set(places.flatMap(({ villages }) => villages.map(({ id }) => id))),
]

async function showStop(
  context: TourContext,
  stop: TourStopRow,
  at: StopPlace,
  tallies: StopTallies,
): Promise<SnapshotStop> {
  const { tourLoaders, figures } = context
  const [milestones, figureRows, chartRows, photos] = await Promise.all([
    tourLoaders.milestonesOfStop.load(stop.code),
    tourLoaders.figuresOfStop.load(stop.code),
    tourLoaders.chartsOfStop.load(stop.code),
    photosShown(context, stop),
  ])
  const ids = at.villages.map(({ id }) => id)
  return {
    code: stop.code,
    kind: at.cluster ? 'CLUSTER' : 'VILLAGE',
    title: stop.title,
    words: stop.words,
    placeCode: at.cluster?.code ?? at.place.code,
    placeName: at.place.name,
    within: namesAbove(at),
    counties: countiesOf(at),
    startedOn: at.cluster?.startedOn ?? null,
    members: membersShown(at),
    industries: tallies.industries(ids),
    projects: tallies.projects(ids),
    milestones: milestones
      .map(({ happenedOn, title }) => ({ happenedOn, title }))
      .sort((one, other) => (one.happenedOn < other.happenedOn ? -1 : 1)),
    figures: await Promise.all(figureRows.map((row) => showFigure(figures, at.place, row))),
    charts: await Promise.all(
      chartRows.map((row) =>
        row.kind === 'COMPARISON'
          ? showComparison(context, at.place.map, at.cluster, row)
          : showChart(figures, at.place, row),
      ),
    ),
    photos,
  }
}

/** Photos of a stop; one whose picture is not kept here, as after an import from elsewhere, is left out. */
export async function photosShown({ tourLoaders }: TourContext, { code }: TourStopRow): Promise<SnapshotPhoto[]> {
  const rows = await tourLoaders.photosOfStop.load(code)
  const infos = await Promise.all(rows.map(({ photo }) => tourLoaders.photoByDigest.load(photo)))
  return rows.flatMap(({ caption }, index) => {
    const info = infos[index]
    return info ? [{ ...info, caption }] : []
  })
}
