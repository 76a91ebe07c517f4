import type { Database } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import { newestRevision, touchedSince } from '../intake/hub-status'
import { buildColumn } from './build-column'
import type { Column } from './column'
import { ColumnCache } from './column-cache'
import type { Measure } from './measure'
import { SnapshotMoved } from './measure-errors'
import { supportMeasure } from './metric'
import { RowReads } from './row-reads'
import { Snapshot } from './snapshot'

/**
 * All columns of this process. Hands out snapshots: a request reads one from start to end, and a publication makes the
 * next one. Columns are keyed by the revision that last touched their datasets, so what did not change stays in memory.
 */
export class ColumnStore {
  private readonly cache: ColumnCache
  private readonly reads: RowReads
  private readonly lastTouch = new Map<string, number>()
  private readonly periods = new Map<string, { readonly version: number; readonly keys: Promise<string[]> }>()
  private current: Snapshot | null = null
  private refreshing: Promise<Snapshot> | null = null

  constructor(
    private readonly db: Database,
    maxBytes: number,
  ) {
    this.cache = new ColumnCache(maxBytes)
    this.reads = new RowReads(db)
  }

  /** The newest snapshot this process knows of. */
  async snapshot(): Promise<Snapshot> {
    return this.current ?? this.refresh()
  }

  /** Looks for publications since the current snapshot; answers the newest. Calls under way share one look. */
  refresh(): Promise<Snapshot> {
    this.refreshing ??= this.look().finally(() => {
      this.refreshing = null
    })
    return this.refreshing
  }

  /** Memory held by columns, bytes. */
  get bytes(): number {
    return this.cache.bytes
  }

  private async look(): Promise<Snapshot> {
    const known = this.current?.revision ?? 0
    const { number, publishedAt } = await newestRevision(this.db)
    if (this.current && number === known) return this.current
    for (const { revision, dataset } of await touchedSince(this.db, known)) this.lastTouch.set(dataset, revision)
    this.current = new Snapshot(number, publishedAt, new Map(this.lastTouch), {
      column: (...asked) => this.load(...asked),
      periods: (...asked) => this.loadPeriods(...asked),
    })
    return this.current
  }

  private load(snapshot: Snapshot, map: DivisionMap, measure: Measure, period: string): Promise<Column> {
    const key = `${map.key}|${measure.key}|${period}|${snapshot.versionOf(measure)}`
    return this.cache.get(key) ?? this.cache.put(key, this.read(snapshot, map, measure, period))
  }

  private loadPeriods(snapshot: Snapshot, measure: Measure): Promise<readonly string[]> {
    const version = snapshot.versionOf(measure)
    const known = this.periods.get(measure.key)
    if (known?.version === version) return known.keys
    const keys = measure.periods(this.db)
    this.periods.set(measure.key, { version, keys })
    keys.catch(() => this.periods.delete(measure.key))
    return keys
  }

  private async read(snapshot: Snapshot, map: DivisionMap, measure: Measure, period: string): Promise<Column> {
    const [support, rows] = await Promise.all([
      measure.marksSupported ? null : snapshot.column(map, supportMeasure(), period),
      this.reads.rows(measure, period),
    ])
    // What was read is only what the snapshot stands for if nothing of it was published in the meantime.
    const newest = await this.refresh()
    if (newest.versionOf(measure) !== snapshot.versionOf(measure)) throw new SnapshotMoved()
    return buildColumn(map, measure, period, rows, support)
  }
}
