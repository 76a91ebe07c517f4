import type { ClusterContext } from '../cluster/cluster.loader'
import type { DatedMembership } from '../cluster/cluster.query'
import { type Period, parsePeriod } from '../common/period'
import { remember } from '../common/remember'
import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import type { PlaceContext } from '../division/place-context'
import { newestRevision } from '../intake/hub-status'
import type { Column } from '../measure/column'
import type { VillageMask } from '../measure/gather'
import type { Measure } from '../measure/measure'
import type { MeasureContext } from '../measure/measure-context'
import type { MeasureReader } from '../measure/measure-reader'
import type { Snapshot } from '../measure/snapshot'
import type { VillageScope } from '../measure/village-scope'
import { villageValues } from '../measure/village-value'
import { type AskedPeriods, comparisonPeriods } from './asked-periods'
import { type ClusterSpans, spansOn, windowOf } from './outside-villages'

/** What comparisons need from a request; app/ provides more. */
export interface ComparisonContext extends MeasureContext, PlaceContext, ClusterContext {
  readonly db: Reader
}

/** Which comparisons are asked for: all of one metric over the same periods share what they rest on. */
export interface AskedFrame extends AskedPeriods {
  readonly measure: Measure
  readonly scope: VillageScope
}

/** The same with its periods worked out. */
export interface FrameQuery {
  readonly measure: Measure
  readonly base: string
  /** Oldest first, the base among them. */
  readonly periods: readonly string[]
  /** The latest of them with data: comparison villages report then, and at the base. */
  readonly latest: string
  readonly scope: VillageScope
}

/** A period beside the base, made of the same parts where both are longer than what is reported. */
export interface PeriodPair {
  readonly period: Period
  readonly column: Column
  /** What a village itself says in the period, and at the base; NaN where nothing. */
  readonly now: (index: number) => number
  readonly base: (index: number) => number
}

/** What all comparisons of a metric over some periods rest on. */
export interface ComparisonFrame extends ClusterSpans {
  readonly map: DivisionMap
  readonly query: FrameQuery
  readonly basePeriod: Period
  /** Oldest first, the base among them. */
  readonly pairs: readonly PeriodPair[]
  readonly latest: PeriodPair
  /** Which villages count at all; null: every one. */
  readonly mask: VillageMask
}

const frames = new WeakMap<MeasureReader, Map<string, Promise<ComparisonFrame>>>()

/** The frame of a request: however many clusters are compared, it is made once. */
export function frameOf(context: ComparisonContext, map: DivisionMap, asked: AskedFrame): Promise<ComparisonFrame> {
  const { figures } = context
  const made = frames.get(figures) ?? new Map<string, Promise<ComparisonFrame>>()
  frames.set(figures, made)
  const { measure, scope, base, periods, from, to } = asked
  return remember(made, JSON.stringify([map.key, measure.key, scope, base, periods, from, to]), async () => {
    const found = comparisonPeriods(await figures.periodsOf(measure), asked)
    return makeFrame(context, map, { measure, base, scope, ...found })
  })
}

const kept = new WeakMap<Snapshot, readonly DatedMembership[]>()

/**
 * Every membership, read once for a snapshot. Kept only if nothing was published by the time it was read: it may be
 * newer than the snapshot otherwise.
 */
async function membershipsIn({ db, figures, clusterLoaders }: ComparisonContext): Promise<readonly DatedMembership[]> {
  const { snapshot } = figures
  const known = kept.get(snapshot)
  if (known) return known
  const memberships = await clusterLoaders.allMemberships()
  const newest = await newestRevision(db)
  if (newest.number === snapshot.revision) kept.set(snapshot, memberships)
  return memberships
}

async function makeFrame(context: ComparisonContext, map: DivisionMap, query: FrameQuery): Promise<ComparisonFrame> {
  const { figures } = context
  const pairs = await Promise.all(query.periods.map((key) => pairOf(figures, map, query.measure, key, query.base)))
  const latest = pairs.find(({ period }) => period.key === query.latest)
  if (!latest) throw new Error(`${query.latest} is not among ${query.periods.join(', ')}`)
  const memberships = await membershipsIn(context)
  return {
    ...spansOn(map, memberships, windowOf(pairs.map(({ period }) => period))),
    map,
    query,
    basePeriod: parsePeriod(query.base),
    pairs,
    latest,
    mask: await figures.mask(map, query.scope, query.latest),
  }
}

/** A period beside the base. */
export async function pairOf(
  figures: MeasureReader,
  map: DivisionMap,
  measure: Measure,
  key: string,
  base: string,
): Promise<PeriodPair> {
  const [column, then] = await figures.comparable(map, measure, key, base)
  return { period: parsePeriod(key), column, now: villageValues(column), base: villageValues(then) }
}

/** Whether a village counts at all. */
export const counts = ({ mask }: ComparisonFrame, index: number): boolean => mask === null || mask[index] === 1

/** Whether a village may stand for villages outside clusters: it was in none, and reports at the base and in the end. */
export function isCandidate(frame: ComparisonFrame, index: number): boolean {
  const { outside, latest } = frame
  if (outside[index] !== 1 || !counts(frame, index)) return false
  return !Number.isNaN(latest.now(index)) && !Number.isNaN(latest.base(index))
}
