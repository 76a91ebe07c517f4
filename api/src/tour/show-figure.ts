import { periodRange } from '../common/period'
import type { Figure, FigureQuery } from '../measure/figure'
import type { FigureSubject } from '../measure/figure-subject'
import type { FigureState, Statistic } from '../measure/measure-enums'
import type { MeasureReader } from '../measure/measure-reader'
import { measureOf } from '../measure/metric'
import { readChange, readFigure } from '../measure/read-figure'
import { isKeptBack } from './small-counts'
import type { SnapshotChart, SnapshotFigure } from './snapshot.types'
import type { TourChartKind } from './tour-enums'
import type { TourChartRow, TourFigureRow } from './tour-part.entity'

/** A number as visitors see it: kept back where too few stand behind it. */
interface Shown {
  readonly value: number | null
  readonly state: FigureState
}

/** What a stop asks of a metric; without a statistic its default one. */
export function queryOf(metric: string, stat: string | null, period: string): FigureQuery {
  const measure = measureOf(metric)
  const chosen = (stat as Statistic | null) ?? measure.defaultStat
  return { measure, period, stat: chosen, scope: 'ALL', atLeast: null, quantile: null, weight: null }
}

/** What of a figure is shown to visitors. */
export const shown = (figure: Figure): Shown =>
  isKeptBack(figure) ? { value: null, state: 'SUPPRESSED' } : { value: figure.value, state: figure.state }

/** A figure that a stop shows. Where one of the two numbers is kept back, so is the change that would give it away. */
export async function showFigure(
  figures: MeasureReader,
  subject: FigureSubject,
  { metric, stat, period, against }: TourFigureRow,
): Promise<SnapshotFigure> {
  const query = queryOf(metric, stat, period)
  const now = await readFigure(figures, subject, query)
  const [current, { reported, expected, unit }] = [shown(now), now.computed]
  const compared = against === null ? NOT_COMPARED : await compare(figures, subject, query, current, against)
  const { words } = query.measure
  return { metric, words, stat: query.stat, period, ...current, unit, reported, expected, ...compared }
}

type Comparison = Pick<
  SnapshotFigure,
  'against' | 'before' | 'beforeState' | 'beforeReported' | 'change' | 'changeUnit' | 'changeKind' | 'pairs'
>

const NOT_COMPARED: Comparison = {
  against: null,
  before: null,
  beforeState: null,
  beforeReported: null,
  change: null,
  changeUnit: null,
  changeKind: null,
  pairs: null,
}

async function compare(
  figures: MeasureReader,
  subject: FigureSubject,
  query: FigureQuery,
  current: Shown,
  against: string,
): Promise<Comparison> {
  const then = await readFigure(figures, subject, { ...query, period: against })
  const before = shown(then)
  const change = await readChange(figures, subject, query, { against, kind: null, pairing: 'PAIRED' })
  const isTold = current.value !== null && before.value !== null
  return {
    against,
    before: before.value,
    beforeState: before.state,
    beforeReported: then.reported,
    change: isTold ? change.value : null,
    changeUnit: change.unit,
    changeKind: change.kind,
    pairs: change.pairs,
  }
}

const NO_COMPARISON = { compared: null, effect: null, effectUnit: null, members: null, others: null } as const

/** A chart that a stop shows. The same villages stand behind every point: those of the day of the snapshot. */
export async function showChart(
  figures: MeasureReader,
  subject: FigureSubject,
  { kind, metric, stat, fromPeriod, toPeriod }: TourChartRow,
): Promise<SnapshotChart> {
  const query = queryOf(metric, stat, toPeriod)
  const read = await Promise.all(
    periodRange(fromPeriod, toPeriod).map(({ key }) => readFigure(figures, subject, { ...query, period: key })),
  )
  return {
    kind: kind as TourChartKind,
    metric,
    words: query.measure.words,
    stat: query.stat,
    unit: (read[0] as Figure).unit,
    points: read.map((figure) => ({ period: figure.period, ...shown(figure) })),
    ...NO_COMPARISON,
  }
}
