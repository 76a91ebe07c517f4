import type { DivisionMap } from '../division/division-map'
import type { Column } from './column'
import type { Measure } from './measure'
import { supportMeasure } from './metric'

/** How a snapshot comes by what it answers. */
export interface SnapshotLoader {
  column(snapshot: Snapshot, map: DivisionMap, measure: Measure, period: string): Promise<Column>
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
