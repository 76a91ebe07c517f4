import { fenOf, yuanOf } from '../common/money'
import type { PeriodKind } from '../common/period'
import type { Words } from '../common/words'
import type { Reader } from '../db/database'
import type { ChangeKind } from './change-enums'
import type { Direction, Statistic, Unit, Weight } from './measure-enums'
import type { TimeRule } from './time-rule'

/** What a village's row says when it is no number. Missing is never zero. */
export type RowState = 'NOT_REPORTED' | 'NOT_DUE' | 'NOT_APPLICABLE'

/** What one village reports for a measure and period. */
export interface MeasureRow {
  readonly villageId: number
  /** In the stored unit (fen for money); of a rate the numerator. Null: see `state`, without one it is not reported. */
  readonly value: number | null
  /** Of a rate the denominator. */
  readonly denominator?: number | null
  readonly state?: RowState | null
  /** The revision that last changed it. */
  readonly revision: number
}

/**
 * How a measure behaves.
 * AMOUNT adds up over villages. LEVEL is a number of each village that does not add up (stars, income per head).
 * RATE is numerator over denominator, and an aggregate is the sum of the one over the sum of the other.
 * FLAG is 1 or 0.
 */
export type MeasureKind = 'AMOUNT' | 'LEVEL' | 'RATE' | 'FLAG'

/**
 * What a village without a row means.
 * NOT_REPORTED: nobody knows. ZERO: the list is closed, so it is not on it. ZERO_IN_REPORTING_COUNTY: a county hands its
 * register in whole, so where a county has sent any row, a village without one has none.
 */
export type AbsentRow = 'NOT_REPORTED' | 'ZERO' | 'ZERO_IN_REPORTING_COUNTY'

/** Where a measure stands in the plan. */
export interface MeasureClause {
  /** Clause of the plan, for example `三.3`. */
  readonly clause: string
  /** Requirements, for example `R27`. */
  readonly requirement: string
}

/** A named thing that can be read as one number per village and period. Declared by the noun it belongs to. */
export interface Measure {
  /** Value of the GraphQL enum `Metric`. */
  readonly key: string
  readonly words: Words
  readonly definition: Words
  readonly unit: Unit
  readonly kind: MeasureKind
  /** Unit of a rate's numerator and denominator; absent: things counted. */
  readonly partsUnit?: Unit
  readonly periodKind: PeriodKind
  /** How a longer period is made from its parts. */
  readonly timeRule: TimeRule
  readonly direction: Direction
  readonly defaultStat: Statistic
  /** How its change is told unless asked otherwise; absent: money grows by percent, anything else differs. */
  readonly changeKind?: ChangeKind
  /** Datasets whose publications change it. The first is the one that its rows, and so its sources, come from. */
  readonly datasets: readonly [string, ...string[]]
  /** Natural key, in the ledger of the first dataset, of the one row behind a village's figure; absent: several rows. */
  rowKeyOf?(villageId: number, period: string): string
  readonly absent: AbsentRow
  /** The plan asks it of supported units alone; absent: of every village committee too. */
  readonly dueOnlyWhenSupported?: true
  /** Of a rate from answers: with a smaller denominator it is not published (domain.md §3, sample rule). */
  readonly minDenominator?: number
  readonly plan?: MeasureClause
  /** Target of the plan, in the shown unit. */
  readonly target?: number
  readonly formula?: Words
  /** Lower edges of the usual bands, in the shown unit, ascending; the first band is below the first edge. */
  readonly bandEdges?: readonly number[]
  /** The measure that says which units are supported: such units are due to report, whatever their type. */
  readonly marksSupported?: true
  /** The weight of weighted means that it serves as. */
  readonly weighs?: Weight
  /** Rows of a period; at most one a village. */
  load(db: Reader, period: string): Promise<MeasureRow[]>
  /** Rows of several periods by one statement, a list a period in the order given; absent: one `load` a period. */
  loadMany?(db: Reader, periods: readonly string[]): Promise<MeasureRow[][]>
  /** Periods that have data, oldest first. */
  periods(db: Reader): Promise<string[]>
}

/** A number as it is shown: stored fen as yuan, the quotient of a rate as percent. */
export function shownValue({ kind, unit }: Measure, stored: number): number {
  if (kind === 'RATE') return stored * 100
  return unit === 'YUAN' ? yuanOf(stored) : stored
}

/** A shown number as columns hold it, to compare with. */
export function storedValue({ kind, unit }: Measure, shown: number): number {
  if (kind === 'RATE') return shown / 100
  return unit === 'YUAN' ? fenOf(shown) : shown
}

/** A numerator or denominator of a rate as it is shown. */
export const shownPart = ({ partsUnit }: Measure, stored: number): number =>
  partsUnit === 'YUAN' ? yuanOf(stored) : stored

/**
 * Statistics that make sense for a measure: sums only of what adds up; quantiles and spread not of yes and no; shares of
 * a whole (Gini) only of amounts and levels. A rate is weighted by its denominators already, and by nothing else.
 */
export function statisticsOf({ kind }: Measure): readonly Statistic[] {
  return STATISTICS_OF_KIND[kind]
}

const EVERYWHERE: readonly Statistic[] = ['MEAN', 'MEDIAN', 'MIN', 'MAX', 'COUNT', 'SHARE']
const SPREAD: readonly Statistic[] = ['P10', 'P25', 'P75', 'P90', 'QUANTILE', 'STDDEV']
const STATISTICS_OF_KIND: Readonly<Record<MeasureKind, readonly Statistic[]>> = {
  AMOUNT: ['SUM', ...EVERYWHERE, ...SPREAD, 'GINI', 'WEIGHTED_MEAN'],
  LEVEL: [...EVERYWHERE, ...SPREAD, 'GINI', 'WEIGHTED_MEAN'],
  RATE: [...EVERYWHERE, ...SPREAD],
  FLAG: ['SUM', ...EVERYWHERE, 'WEIGHTED_MEAN'],
}
