import type { Reader } from '../db/database'
import { groupByKey, loadByKey } from '../db/loader'
import type { Dataset, RowValue } from '../intake/dataset'
import { findAll, findWhere, type StoredRow } from '../intake/registry-table'
import { findPhotos } from './take-photo'
import { tourStopsDataset, toursDataset } from './tour.dataset'
import { TourRow, TourStopRow } from './tour.entity'
import { tourEditionsDataset, tourSharesDataset } from './tour-edition.dataset'
import { TourEditionRow, TourShareRow } from './tour-edition.entity'
import { tourChartsDataset, tourFiguresDataset, tourMilestonesDataset, tourPhotosDataset } from './tour-part.dataset'
import { TourChartRow, TourFigureRow, TourMilestoneRow, TourPhotoRow } from './tour-part.entity'

/** A stored row as its entity: both have the columns of the dataset. */
const toEntity = <Entity extends object>(make: new () => Entity, { id, revision, values }: StoredRow): Entity =>
  Object.assign(new make(), values, { id, revision })

const inOrder = (one: { readonly position: number }, other: { readonly position: number }) =>
  one.position - other.position

async function rowsWhere<Entity extends object>(
  db: Reader,
  dataset: Dataset,
  make: new () => Entity,
  property: string,
  wanted: readonly RowValue[],
): Promise<Entity[]> {
  return (await findWhere(db, dataset, property, wanted)).map((row) => toEntity(make, row))
}

/** The loaders of tours, new for each request: one statement a kind of row, however many tours and stops. */
export function tourLoaders(db: Reader) {
  const partsOf = <Entity extends { stopCode: string; position: number }>(dataset: Dataset, make: new () => Entity) =>
    groupByKey(
      (row: Entity) => row.stopCode,
      async (codes: readonly string[]) => (await rowsWhere(db, dataset, make, 'stopCode', codes)).sort(inOrder),
    )
  return {
    allTours: async () => (await findAll(db, toursDataset)).map((row) => toEntity(TourRow, row)),
    tourByCode: loadByKey(
      (tour) => tour.code,
      (codes: readonly string[]) => rowsWhere(db, toursDataset, TourRow, 'code', codes),
    ),
    stopsOfTour: groupByKey(
      (stop) => stop.tourCode,
      async (codes: readonly string[]) =>
        (await rowsWhere(db, tourStopsDataset, TourStopRow, 'tourCode', codes)).sort(inOrder),
    ),
    milestonesOfStop: partsOf(tourMilestonesDataset, TourMilestoneRow),
    figuresOfStop: partsOf(tourFiguresDataset, TourFigureRow),
    chartsOfStop: partsOf(tourChartsDataset, TourChartRow),
    photosOfStop: partsOf(tourPhotosDataset, TourPhotoRow),
    photoByDigest: loadByKey(
      (photo) => photo.digest,
      (digests: readonly string[]) => findPhotos(db, digests),
    ),
    /** Oldest first. */
    editionsOfTour: groupByKey(
      (edition) => edition.tourCode,
      async (codes: readonly string[]) =>
        (await rowsWhere(db, tourEditionsDataset, TourEditionRow, 'tourCode', codes)).sort(
          (one, other) => one.edition - other.edition,
        ),
    ),
    sharesOfTour: groupByKey(
      (share) => share.tourCode,
      (codes: readonly string[]) => rowsWhere(db, tourSharesDataset, TourShareRow, 'tourCode', codes),
    ),
  }
}

export type TourLoaders = ReturnType<typeof tourLoaders>
