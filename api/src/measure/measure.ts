import type { PeriodKind } from '../common/period'
import type { Words } from '../common/words'
import type { Reader } from '../db/database'
import type { Direction, Statistic, Unit } from './measure-enums'

/** What a village's row says when it is no number. Missing is never zero. */
export type RowState = 'NOT_REPORTED' | 'NOT_DUE' | 'NOT_APPLICABLE'

/** What one village reports for a measure and period. */
export interface MeasureRow {
  readonly villageId: number
  /** In the stored unit (fen for money); of a rate the numerator. Null: see `state`, without one it is not reported. */
  readonly value: number | null
  /** Of a rate the denominator. */
  readonly denominator?: number | null
  readonly state?: RowState
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
  readonly periodKind: PeriodKind
  readonly direction: Direction
  readonly defaultStat: Statistic
  /** Datasets whose publications change it. The first is the one that its rows, and so its sources, come from. */
  readonly datasets: readonly string[]
  /** Natural key, in the ledger of the first dataset, of the one row behind a village's figure; absent: several rows. */
  rowKeyOf?(villageId: number, period: string): string
  readonly plan?: MeasureClause
  /** Target of the plan, in the shown unit. */
  readonly target?: number
  readonly formula?: Words
  /** Lower edges of the usual bands, in the shown unit, ascending; the first band is below the first edge. */
  readonly bandEdges?: readonly number[]
  /** Value of a village without a row where the register is closed: not on the list means 0. Absent: not reported. */
  readonly whenAbsent?: 0
  /** Rows of a period; at most one a village. */
  load(db: Reader, period: string): Promise<MeasureRow[]>
  /** Periods that have data, oldest first. */
  periods(db: Reader): Promise<string[]>
}
