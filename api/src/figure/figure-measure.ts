import type { PeriodKind } from '../common/period'
import type { Words } from '../common/words'
import type { MeasureClause, MeasureKind } from '../measure/measure'
import type { Direction, Unit } from '../measure/measure-enums'
import type { TimeRule } from '../measure/time-rule'

/** A figure that villages report in long form: what it says and how it behaves (domain.md §3). */
export interface FigureMeasure extends MeasureClause {
  readonly key: string
  readonly words: Words
  readonly definition: Words
  /** Of a rate what the rate is shown in; its numerator and denominator are counts. */
  readonly unit: Unit
  readonly kind: MeasureKind
  readonly periodKind: PeriodKind
  /** How a longer period is made from its parts. */
  readonly timeRule: TimeRule
  readonly direction: Direction
  /** Target of the plan, in the shown unit. */
  readonly target?: number
  /** Of a rate: nothing arose in the period (denominator 0), so the rate does not apply. Absent: 0 is a mistake. */
  readonly noneIsNotApplicable?: true
  /** Of a rate from answers: fewer answers than this are not published (domain.md §3, sample rule). */
  readonly minDenominator?: number
  /** Largest value, inclusive. */
  readonly max?: number
}
