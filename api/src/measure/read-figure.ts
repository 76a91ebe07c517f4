import { parsePeriod, periodOf } from '../common/period'
import type { VillageSet } from '../division/place'
import type { ChangeKind, Pairing } from './change-enums'
import type { Column } from './column'
import { computeChange, defaultChangeKind, withheldChange } from './compute-change'
import { computeFigure, withheldFigure } from './compute-figure'
import { Change, Figure, type FigureQuery } from './figure'
import type { FigureSubject } from './figure-subject'
import { countReported, type Gathered, gather, gatherWeighted, type VillageMask } from './gather'
import { type MeasureReader, yearBefore } from './measure-reader'
import { weightMeasure } from './metric'
import { periodPartsOf } from './period-parts'
import { readOnce } from './read-once'
import type { VillageScope } from './village-scope'

/** The figure of a place or a group. */
export async function readFigure(figures: MeasureReader, subject: FigureSubject, query: FigureQuery): Promise<Figure> {
  const { measure, period, scope } = query
  const { map, villageSet } = subject
  const column = await figures.column(map, measure, period)
  const mask = await figures.mask(map, scope, period)
  const weights = await weightsOf(figures, subject, query)
  if (!subject.withholds) return new Figure(subject, query, computeFigure(column, villageSet, mask, query, weights))
  const key = keyOf(scope, weights ? [column, weights] : [column])
  const gatherOnce = (set: VillageSet) =>
    readOnce(figures, set, key, () =>
      weights ? gatherWeighted(column, weights, set, mask) : gather(column, set, mask),
    )
  const isKept = subject.withholds(key, (set) => gatherOnce(set).reported)
  const computed = computeFigure(column, villageSet, mask, query, weights, copyOf(gatherOnce(villageSet)))
  return new Figure(subject, query, isKept ? withheldFigure(computed) : computed)
}

/** A statistic reorders its values, and a sum of them depends on their order in its last digit. */
const copyOf = (gathered: Gathered): Gathered => ({
  ...gathered,
  sample: { ...gathered.sample, values: gathered.sample.values.slice() },
})

/** The column of the weight of a weighted mean, of the year of the figure; null for anything else. */
async function weightsOf(
  figures: MeasureReader,
  { map }: FigureSubject,
  { stat, weight, period }: FigureQuery,
): Promise<Column | null> {
  if (stat !== 'WEIGHTED_MEAN' || !weight) return null
  const measure = weightMeasure(weight)
  return figures.column(map, measure, periodOf(measure.periodKind, parsePeriod(period).year).key)
}

/** How a change is to be told; what is left out is the usual. */
export interface ChangeQuery {
  /** Default: the same period of the year before. */
  readonly against: string | null
  readonly kind: ChangeKind | null
  readonly pairing: Pairing
}

/** The change of a figure of a place or a group. Villages count by the scope of the current period. */
export async function readChange(
  figures: MeasureReader,
  subject: FigureSubject,
  query: FigureQuery,
  change: ChangeQuery,
): Promise<Change> {
  const { measure, period, scope, stat } = query
  const { map, villageSet } = subject
  const against = change.against ?? yearBefore(period)
  const [current, base] = await figures.comparable(map, measure, period, against)
  const mask = await figures.mask(map, scope, period)
  const weights = await weightsOf(figures, subject, query)
  const kind = change.kind ?? defaultChangeKind(measure, stat)
  const computed = computeChange(current, base, villageSet, mask, query, kind, change.pairing, weights)
  const more = weights ? [weights] : []
  const behind = change.pairing === 'PAIRED' ? [[current, base, ...more]] : [current, base].map((one) => [one, ...more])
  const isKept = isWithheld(subject, behind, mask, scope)
  return new Change(isKept ? withheldChange(computed) : computed, against, periodPartsOf(current, figures))
}

/** Whether a number is kept back that rests on several lots of villages: those that report in all columns of a lot. */
export function isWithheld(
  subject: FigureSubject,
  lots: readonly (readonly Column[])[],
  mask: VillageMask,
  scope: VillageScope,
): boolean {
  return lots.some(
    (columns) => subject.withholds?.(keyOf(scope, columns), (set) => countReported(columns, set, mask)) ?? false,
  )
}

/** Names what villages report in some columns: the same key, the same villages behind it. */
const keyOf = (scope: VillageScope, columns: readonly Column[]): string =>
  [scope, ...columns.flatMap(({ measure, period, parts }) => [measure.key, period, parts?.given])].join('|')
