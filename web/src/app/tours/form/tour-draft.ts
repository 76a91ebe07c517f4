import type { Keyed } from '@/forms/list-change'
import type { ChosenPlace } from '@/forms/PlaceSearch'
import type { Metric, Statistic, TourChartKind, TourInput, TourToEditFragment } from '@/gql/graphql'

export interface MilestoneDraft extends Keyed {
  /** Day `YYYY-MM-DD`; empty while it is not filled in, as with everything here. */
  readonly happenedOn: string
  readonly title: string
}

export interface FigureDraft extends Keyed {
  readonly metric: string
  readonly period: string
  /** Empty: the usual statistic of the metric. */
  readonly stat: string
  /** Empty: no comparison. */
  readonly against: string
}

export interface ChartDraft extends Keyed {
  readonly kind: TourChartKind
  readonly metric: string
  readonly stat: string
  readonly fromPeriod: string
  readonly toPeriod: string
}

export interface PhotoDraft extends Keyed {
  /** Digest of a photo that was uploaded, with the confirmation that nobody in it can be identified. */
  readonly photo: string
  readonly caption: string
}

/** The lists of a stop by the names that the hub has for them. */
export interface StopParts {
  readonly milestones: readonly MilestoneDraft[]
  readonly figures: readonly FigureDraft[]
  readonly charts: readonly ChartDraft[]
  readonly photos: readonly PhotoDraft[]
}

export type PartName = keyof StopParts

export interface StopDraft extends Keyed, StopParts {
  /** Null of a new stop: the hub gives it one. */
  readonly code: string | null
  readonly title: string
  readonly words: string
  /** Null while none is chosen, or when it is no more. */
  readonly place: ChosenPlace | null
}

/** A tour as the form has it. */
export interface TourDraft {
  readonly code: string
  readonly title: string
  readonly titleEn: string
  readonly words: string
  readonly visitOn: string
  readonly stops: readonly StopDraft[]
}

export const emptyTour = (code: string): TourDraft => ({
  code,
  title: '',
  titleEn: '',
  words: '',
  visitOn: '',
  stops: [],
})

export const emptyStop = (key: string): StopDraft => ({
  key,
  code: null,
  title: '',
  words: '',
  place: null,
  milestones: [],
  figures: [],
  charts: [],
  photos: [],
})

/** Gives the items of a list their first keys: they only have to differ within the list. */
const keyed = <Item extends object>(list: readonly Item[]): readonly (Item & Keyed)[] =>
  list.map((item, at) => ({ ...item, key: `o${at + 1}` }))

/** The draft of a stored tour. */
export function draftOf({ code, title, titleEn, words, visitOn, stops }: TourToEditFragment): TourDraft {
  const draftOfStop = (stop: TourToEditFragment['stops'][number]): Omit<StopDraft, 'key'> => ({
    code: stop.code,
    title: stop.title,
    words: stop.words ?? '',
    place: placeOf(stop),
    milestones: keyed(stop.milestones.map(({ happenedOn, title }) => ({ happenedOn, title }))),
    figures: keyed(
      stop.figures.map(({ metric, period, stat, against }) => ({
        metric,
        period,
        stat: stat ?? '',
        against: against ?? '',
      })),
    ),
    charts: keyed(
      stop.charts.map(({ kind, metric, stat, fromPeriod, toPeriod }) => ({
        kind,
        metric,
        stat: stat ?? '',
        fromPeriod,
        toPeriod,
      })),
    ),
    photos: keyed(stop.photos.map(({ digest, caption }) => ({ photo: digest, caption: caption ?? '' }))),
  })
  return {
    code,
    title,
    titleEn: titleEn ?? '',
    words: words ?? '',
    visitOn: visitOn ?? '',
    stops: keyed(stops.map(draftOfStop)),
  }
}

function placeOf({ cluster, village }: TourToEditFragment['stops'][number]): ChosenPlace | null {
  if (cluster) return { kind: 'CLUSTER', code: cluster.code, name: cluster.name }
  return village ? { kind: 'VILLAGE', code: village.code, name: village.name } : null
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** What is handed in. Metrics and statistics were chosen from lists of the hub, and the form looks for blank ones first. */
export function tourInput({ code, title, titleEn, words, visitOn, stops }: TourDraft): TourInput {
  return {
    code: code.trim(),
    title,
    titleEn: orNull(titleEn),
    words: orNull(words),
    visitOn: orNull(visitOn),
    stops: stops.map(({ code: stopCode, title: stopTitle, words: stopWords, place, ...parts }) => ({
      code: stopCode,
      title: stopTitle,
      words: orNull(stopWords),
      clusterCode: place?.kind === 'CLUSTER' ? place.code : null,
      villageCode: place?.kind === 'VILLAGE' ? place.code : null,
      milestones: parts.milestones.map(({ happenedOn, title: happened }) => ({ happenedOn, title: happened })),
      figures: parts.figures.map(({ metric, period, stat, against }) => ({
        metric: metric as Metric,
        period,
        stat: orNull(stat) as Statistic | null,
        against: orNull(against),
      })),
      charts: parts.charts.map(({ kind, metric, stat, fromPeriod, toPeriod }) => ({
        kind,
        metric: metric as Metric,
        stat: orNull(stat) as Statistic | null,
        fromPeriod,
        toPeriod,
      })),
      photos: parts.photos.map(({ photo, caption }) => ({
        photo,
        caption: orNull(caption),
        noIdentifiablePerson: true,
      })),
    })),
  }
}
