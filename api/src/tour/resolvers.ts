import { MetricOnToursResolver } from './metric-on-tours.resolver'
import { TourEditionResolver, TourEditResolver, TourResolver } from './tour.resolver'
import {
  SnapshotChartResolver,
  SnapshotFigureResolver,
  SnapshotTallyResolver,
  TourStopResolver,
} from './tour-stop.resolver'

/** The resolvers of tours. */
export const tourResolvers = [
  MetricOnToursResolver,
  TourResolver,
  TourStopResolver,
  TourEditionResolver,
  TourEditResolver,
  SnapshotFigureResolver,
  SnapshotChartResolver,
  SnapshotTallyResolver,
] as const
