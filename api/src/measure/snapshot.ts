import type { Period } from '../common/period'
import type { DivisionMap } from '../division/division-map'
import type { Column } from './column'
import type { Measure } from './measure'
import { supportMeasure } from './metric'

/** A longer period to be made from some of its parts. */
export interface ComposedPeriod {
  readonly period: Period
  /** All parts of the period, in order. */
  readonly all: readonly Period[]
  /** Those it is made from, in order. */
  readonly given: readonly Period[]
}

/** How a snapshot comes by what it answers. */
export interface SnapshotLoader {
  column(snapshot: Snapshot, map: DivisionMap, measure: Measure, period: string): Promise<Column>
  composed(snapshot: Snapshot, map: DivisionMap, measure: Measure, request: ComposedPeriod): Promise<Column>
  periods(snapshot: Snapshot, measure: Measure): Promise<readonly string[]>
}

/** Everything published up to one revision. What it answers never changes. */
export class Snapshot {
  constructor(
    readonly revision: number,
    /** Instant of that revision; null before the first. */
    readonly publishedAt: string | null,
    private readonly lastTouch: ReadonlyMap<string, number>,
    private readonly loader: SnapshotLoader,
  ) {}

  /** The measure in a period, laid on a map. */
  column(map: DivisionMap, measure: Measure, period: string): Promise<Column> {
    return this.loader.column(this, map, measure, period)
  }

  /** The measure in a longer period, made from parts by its time rule. */
  composed(map: DivisionMap, measure: Measure, request: ComposedPeriod): Promise<Column> {
    return this.loader.composed(this, map, measure, request)
  }

  /** Periods of a measure with data, oldest first. */
  periods(measure: Measure): Promise<readonly string[]> {
    return this.loader.periods(this, measure)
  }

  /** The newest revision that touched what a measure rests on. Who is due rests on the list of supported units. */
  versionOf(measure: Measure): number {
    const datasets = measure.marksSupported ? measure.datasets : [...measure.datasets, ...supportMeasure().datasets]
    return Math.max(0, ...datasets.map((dataset) => this.lastTouch.get(dataset) ?? 0))
  }
}
