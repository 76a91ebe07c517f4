import { todayInShanghai } from '../common/calendar'
import { type Period, parsePeriod, partsOfPeriod, periodOf, shiftYears } from '../common/period'
import { remember } from '../common/remember'
import { Turn } from '../common/turn'
import type { DivisionMap } from '../division/division-map'
import { type Column, REPORTED } from './column'
import type { VillageMask } from './gather'
import { partsThatAreIn } from './given-parts'
import type { Measure } from './measure'
import { PeriodKindWrong } from './measure-errors'
import { supportMeasure } from './metric'
import { PeriodsNotAlike } from './period-errors'
import type { Snapshot } from './snapshot'
import type { VillageScope } from './village-scope'

/** Reads columns for one request, all of one snapshot. */
export class MeasureReader {
  private readonly masks = new Map<string, Promise<VillageMask>>()
  private readonly parts = new Map<string, Promise<readonly number[]>>()

  constructor(
    readonly snapshot: Snapshot,
    /** The day it is for this request: which parts of a year are over. */
    readonly today: string = todayInShanghai(),
    /** Who the columns are read for: asked before each, so that a long row of figures lets others go first. */
    private readonly turn: Turn = new Turn(),
  ) {}

  /** Reads the same for what outlives the request: no deadline of one asker may end what others wait for too. */
  forAll(): MeasureReader {
    return new MeasureReader(this.snapshot, this.today, new Turn())
  }

  /** Lets others go first where the work has run for long: for what computes without reading columns. */
  async pause(): Promise<void> {
    await this.turn.take()
  }

  /** Periods of a measure with data, oldest first. */
  periodsOf(measure: Measure): Promise<readonly string[]> {
    return this.snapshot.periods(measure)
  }

  /**
   * The measure in a period; in a longer one than it is reported by, made from the parts that are in. Refuses a shorter
   * one with `PERIOD_KIND_WRONG`: nobody knows how a year spreads over its months.
   */
  async column(map: DivisionMap, measure: Measure, period: string): Promise<Column> {
    const wait = this.turn.take()
    if (wait) await wait
    const asked = parsePeriod(period)
    if (asked.kind === measure.periodKind) return this.snapshot.column(map, measure, period)
    return this.compose(map, measure, asked, await this.partsIn(map, measure, asked))
  }

  /**
   * The measure in two periods that are compared: longer ones made from the same parts, so that ten months stand
   * against ten months. Refuses periods of two kinds with `PERIODS_NOT_ALIKE`.
   */
  async comparable(
    map: DivisionMap,
    measure: Measure,
    period: string,
    against: string,
  ): Promise<readonly [current: Column, base: Column]> {
    const wait = this.turn.take()
    if (wait) await wait
    const [now, then] = [parsePeriod(period), parsePeriod(against)]
    if (now.kind !== then.kind) throw new PeriodsNotAlike(period, against)
    if (now.kind === measure.periodKind)
      return Promise.all([this.column(map, measure, period), this.column(map, measure, against)])
    const [nowIn, thenIn] = await Promise.all([this.partsIn(map, measure, now), this.partsIn(map, measure, then)])
    const both = nowIn.filter((place) => thenIn.includes(place))
    return [await this.compose(map, measure, now, both), await this.compose(map, measure, then, both)]
  }

  /** The columns that hold the rows behind a column: itself, or those of the parts that it is made from. */
  async columnsBehind(map: DivisionMap, column: Column): Promise<readonly Column[]> {
    const { measure, parts } = column
    if (!parts) return [column]
    const keys = measure.timeRule === 'STOCK' ? parts.given.slice(-1) : parts.given
    return Promise.all(keys.map((key) => this.snapshot.column(map, measure, key)))
  }

  /** The parts of a longer period that are over and in, by their place in it from 0. Looked at once for a request. */
  private partsIn(map: DivisionMap, measure: Measure, period: Period): Promise<readonly number[]> {
    return remember(this.parts, `${map.key}|${measure.key}|${period.key}`, () => this.findParts(map, measure, period))
  }

  private async findParts(map: DivisionMap, measure: Measure, period: Period): Promise<readonly number[]> {
    const all = requireParts(measure, period)
    const known = await this.periodsOf(measure)
    const over = all.filter(({ key, endsOn }) => endsOn < this.today && known.includes(key))
    const columns = await Promise.all(over.map(({ key }) => this.snapshot.column(map, measure, key)))
    const given = partsThatAreIn(columns)
    return given.map((column) => all.findIndex(({ key }) => key === column.period))
  }

  private compose(map: DivisionMap, measure: Measure, period: Period, places: readonly number[]): Promise<Column> {
    const all = requireParts(measure, period)
    return this.snapshot.composed(map, measure, {
      period,
      all,
      given: all.filter((_, place) => places.includes(place)),
    })
  }

  /** Which villages a scope lets count in a period. */
  mask(map: DivisionMap, scope: VillageScope, period: string): Promise<VillageMask> {
    const key = `${map.key}|${scope}|${scope === 'SUPPORTED' ? period : ''}`
    return remember(this.masks, key, () => this.makeMask(map, scope, period))
  }

  private async makeMask(map: DivisionMap, scope: VillageScope, period: string): Promise<VillageMask> {
    if (scope === 'ALL') return null
    if (scope === 'VILLAGE_COMMITTEES')
      return Uint8Array.from(map.villageTypes, (type) => (type === 'VILLAGE_COMMITTEE' ? 1 : 0))
    const supported = await this.snapshot.column(map, supportMeasure(), period)
    return supported.states.map((state, index) => (state === REPORTED && supported.values[index] === 1 ? 1 : 0))
  }
}

/** The same place in the year before: what 同比 compares with. */
export const yearBefore = (period: string): string => shiftYears(parsePeriod(period), -1).key

function requireParts(measure: Measure, period: Period): Period[] {
  const parts = partsOfPeriod(period, measure.periodKind)
  if (parts.length === 0) throw new PeriodKindWrong(measure, period.key, periodOf(measure.periodKind, period.year).key)
  return parts
}
