import type { Words } from '../common/words'
import { measureOf } from '../measure/metric'
import { isShowable } from './showable-measures'
import { textFault } from './showable-text'
import { countsPeople, LEAST_SHOWN } from './small-counts'
import type { SnapshotChart, SnapshotFigure, TourSnapshot } from './snapshot.types'
import { TourNotShowable } from './tour-errors'

/**
 * The one gate to visitors: answers the snapshot where all of it may be shown. It looks at everything that is there, and
 * not at what the builder meant to put there, so that a field added later passes here too.
 * Refuses with `TOUR_NOT_SHOWABLE`, naming the path.
 */
export function requireShowable(snapshot: TourSnapshot): TourSnapshot {
  for (const [path, text] of textsIn(snapshot, '')) {
    const fault = textFault(text)
    if (fault) throw new TourNotShowable(path, fault.words)
  }
  for (const [stop, { figures, charts }] of snapshot.stops.entries()) {
    for (const [index, figure] of figures.entries()) requireFigure(figure, `stops.${stop}.figures.${index}`)
    for (const [index, chart] of charts.entries()) requireChart(chart, `stops.${stop}.charts.${index}`)
  }
  return snapshot
}

/** Every text of a value with its path. Digests are no words. */
function* textsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string' && !/^[0-9a-f]{64}$/.test(value)) yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path === '' ? key : `${path}.${key}`)
}

function requireMetric(metric: string, path: string): void {
  if (!isShowable(measureOf(metric))) throw new TourNotShowable(path, metricWords)
}

const metricWords: Words = {
  zh: '这个指标反映村庄类别或派驻人员，不向来访者展示。',
  en: 'the metric tells of categories of villages or of persons and is not for visitors.',
}

const countWords: Words = {
  zh: `户数或人数不足${LEAST_SHOWN}，不展示具体数字。`,
  en: `it counts fewer than ${LEAST_SHOWN} households or persons.`,
}

function requireCounts(unit: SnapshotFigure['unit'], values: readonly (number | null)[], path: string): void {
  if (countsPeople(unit) && values.some((value) => value !== null && value < LEAST_SHOWN))
    throw new TourNotShowable(path, countWords)
}

function requireFigure({ metric, unit, value, before, change }: SnapshotFigure, path: string): void {
  requireMetric(metric, path)
  requireCounts(unit, [value, before], path)
  // A change beside one number tells the other.
  if (change !== null && (value === null || before === null)) throw new TourNotShowable(path, countWords)
}

function requireChart({ metric, unit, points, compared }: SnapshotChart, path: string): void {
  requireMetric(metric, path)
  requireCounts(
    unit,
    [...points, ...(compared ?? [])].map(({ value }) => value),
    path,
  )
}
