import type { ClusterContext } from '../cluster/cluster.loader'
import type { PlaceContext } from '../division/place-context'
import type { EditContext } from '../intake/edit-context'
import type { MeasureContext } from '../measure/measure-context'
import type { TourLoaders } from './tour.loader'

/** What tours need from a request; app/ provides more. */
export interface TourContext extends EditContext, PlaceContext, MeasureContext, ClusterContext {
  readonly tourLoaders: TourLoaders
}
