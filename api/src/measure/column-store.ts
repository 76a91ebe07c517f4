import type { Database } from '../db/database'
import type { DivisionMap, MapTerritory } from '../division/division-map'
import { newestRevision, touchedSince } from '../intake/hub-status'
import { buildColumn } from './build-column'
import { type Column, takeCells } from './column'
import { ColumnCache } from './column-cache'
import { columnWithoutParts, composeColumn } from './compose-column'
import type { Measure } from './measure'
import { SnapshotMoved } from './measure-errors'
import { supportMeasure } from './metric'
import { RowReads } from './row-reads'
import { type ComposedPeriod, Snapshot } from './snapshot'

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
  private looking: Promise<Snapshot> | null = null
  private lookingNext: Promise<Snapshot> | null = null

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

  /** The revision of the newest snapshot this process knows of; null before the first look. */
  get revision(): number | null {
    return this.current?.revision ?? null
  }

  /**
   * Looks for publications since the current snapshot; answers the newest. The look begins after the call: one under
   * way may have missed what the caller has already read. Those who call meanwhile share the next.
   */
  refresh(): Promise<Snapshot> {
    if (this.looking === null) {
      this.looking = this.look().finally(() => {
        this.looking = null
      })
      return this.looking
    }
    this.lookingNext ??= this.looking
      .catch(() => undefined)
      .then(() => {
        this.lookingNext = null
        return this.refresh()
      })
    return this.lookingNext
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
      composed: (...asked) => this.loadComposed(...asked),
      periods: (...asked) => this.loadPeriods(...asked),
    })
    return this.current
  }

  private load(snapshot: Snapshot, map: DivisionMap, measure: Measure, period: string): Promise<Column> {
    const key = `${map.key}|${measure.key}|${period}|${snapshot.versionOf(measure)}`
    const read = () =>
      map.territory ? readPart(snapshot, map.territory, measure, period) : this.read(snapshot, map, measure, period)
    return this.cache.get(key) ?? this.cache.put(key, read())
  }

  private loadComposed(
    snapshot: Snapshot,
    map: DivisionMap,
    measure: Measure,
    request: ComposedPeriod,
  ): Promise<Column> {
    const parts = request.given.map(({ key }) => key).join('+')
    const key = `${map.key}|${measure.key}|${request.period.key}=${parts}|${snapshot.versionOf(measure)}`
    return this.cache.get(key) ?? this.cache.put(key, compose(snapshot, map, measure, request))
  }

  private loadPeriods(snapshot: Snapshot, measure: Measure): Promise<readonly string[]> {
    const version = snapshot.versionOf(measure)
    const known = this.periods.get(measure.key)
    if (known?.version === version) return known.keys
    const keys = this.readPeriods(snapshot, measure)
    this.periods.set(measure.key, { version, keys })
    keys.catch(() => this.periods.delete(measure.key))
    return keys
  }

  private async readPeriods(snapshot: Snapshot, measure: Measure): Promise<string[]> {
    const keys = await measure.periods(this.db)
    await this.requireStill(snapshot, measure)
    return keys
  }

  private async read(snapshot: Snapshot, map: DivisionMap, measure: Measure, period: string): Promise<Column> {
    const [support, rows] = await Promise.all([
      measure.marksSupported ? null : snapshot.column(map, supportMeasure(), period),
      this.reads.rows(measure, period, map.villageCount),
    ])
    await this.requireStill(snapshot, measure)
    return buildColumn(map, measure, period, rows, support)
  }

  /** What was read is only what the snapshot stands for if nothing of it was published in the meantime. */
  private async requireStill(snapshot: Snapshot, measure: Measure): Promise<void> {
    const newest = await this.refresh()
    if (newest.versionOf(measure) !== snapshot.versionOf(measure)) throw new SnapshotMoved()
  }
}

/**
 * The cells of a territory, as they stand in the column of all: whether a village owes a report may rest on what its
 * county reports at all, and must not look different to those who see less.
 */
async function readPart(
  snapshot: Snapshot,
  { whole, indexes }: MapTerritory,
  measure: Measure,
  period: string,
): Promise<Column> {
  return takeCells(await snapshot.column(whole, measure, period), indexes)
}

async function compose(
  snapshot: Snapshot,
  map: DivisionMap,
  measure: Measure,
  { period, all, given }: ComposedPeriod,
): Promise<Column> {
  const last = all.at(-1)
  if (!last) throw new Error(`${period.key} has no parts of ${measure.key}`)
  if (given.length === 0) return columnWithoutParts(measure, period, all, await snapshot.column(map, measure, last.key))
  const columns = await Promise.all(given.map((part) => snapshot.column(map, measure, part.key)))
  return composeColumn(measure, period, all, columns)
}
