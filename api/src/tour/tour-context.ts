import { type ClusterContext, clusterLoaders } from '../cluster/cluster.loader'
import type { Database } from '../db/database'
import { divisionLoaders } from '../division/division.loader'
import { DivisionMaps } from '../division/division-maps'
import type { PlaceContext } from '../division/place-context'
import type { Dataset } from '../intake/dataset'
import type { EditContext } from '../intake/edit-context'
import { sourceLoaders } from '../intake/source.loader'
import { ColumnStore } from '../measure/column-store'
import type { MeasureContext } from '../measure/measure-context'
import { MeasureReader } from '../measure/measure-reader'
import { type TourLoaders, tourLoaders } from './tour.loader'

/** What tours need from a request; app/ provides more. */
export interface TourContext extends EditContext, PlaceContext, MeasureContext, ClusterContext {
  readonly tourLoaders: TourLoaders
}

/** Memory for the few columns that one tour reads. */
const COLUMN_BYTES = 64 * 1024 * 1024

/** The same without a request, for commands. */
export async function tourContextAlone(
  db: Database,
  datasets: readonly Dataset[],
  actor: string,
): Promise<TourContext> {
  const columns = new ColumnStore(db, COLUMN_BYTES)
  return {
    db,
    datasets,
    actor,
    locale: 'zh',
    maps: new DivisionMaps(db).current(),
    figures: new MeasureReader(await columns.snapshot()),
    refresh: () => columns.refresh(),
    divisionLoaders: divisionLoaders(db),
    sourceLoaders: sourceLoaders(db),
    clusterLoaders: clusterLoaders(db),
    tourLoaders: tourLoaders(db),
  }
}
