import type { Dataset } from '../intake/dataset'
import { tourStopsDataset, toursDataset } from './tour.dataset'
import { tourEditionsDataset, tourSharesDataset } from './tour-edition.dataset'
import { tourChartsDataset, tourFiguresDataset, tourMilestonesDataset, tourPhotosDataset } from './tour-part.dataset'

/** What hangs on stops. */
export const tourPartDatasets: readonly Dataset[] = [
  tourMilestonesDataset,
  tourFiguresDataset,
  tourChartsDataset,
  tourPhotosDataset,
]

/** What files may bring, in the order in which they are published. */
export const tourDatasets: readonly Dataset[] = [toursDataset, tourStopsDataset, ...tourPartDatasets]

/** What the program itself writes to the ledger: publications and links. */
export const tourRecordDatasets: readonly Dataset[] = [tourEditionsDataset, tourSharesDataset]
