import { TourEditionResolver, TourEditResolver, TourResolver } from './tour.resolver'
import {
  SnapshotChartResolver,
  SnapshotFigureResolver,
  SnapshotTallyResolver,
  TourStopResolver,
} from './tour-stop.resolver'

/** The resolvers of tours. */
export const tourResolvers = [
  TourResolver,
  TourStopResolver,
  TourEditionResolver,
  TourEditResolver,
  SnapshotFigureResolver,
  SnapshotChartResolver,
  SnapshotTallyResolver,
] as const
