import { ContentChunk, Photo } from './content.entity'
import { TourRow, TourStopRow } from './tour.entity'
import { TourEditionRow, TourShareRow } from './tour-edition.entity'
import { TourLead } from './tour-lead.entity'
import { TourChartRow, TourFigureRow, TourMilestoneRow, TourPhotoRow } from './tour-part.entity'

/** The tables of tours. */
export const tourEntities = [
  TourRow,
  TourStopRow,
  TourMilestoneRow,
  TourFigureRow,
  TourChartRow,
  TourPhotoRow,
  TourEditionRow,
  TourShareRow,
  ContentChunk,
  Photo,
  TourLead,
] as const
