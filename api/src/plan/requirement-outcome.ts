import { MET, NOT_DUE } from './obligation-status'

export const IN_ORDER = 0
export const NOT_IN_ORDER = 1
export const ORDER_UNKNOWN = 2

/** How the villages of a scope stand with one requirement. Arrays stand in the order of the scope. */
export class RequirementOutcome {
  /** Codes of `STATUS_CODES`. */
  readonly statuses: Uint8Array
  /** The day by which it is or was due, inclusive; null where there is none. */
  readonly dueOn: (string | null)[]
  /** The period whose figure decided; null where a day or nothing did. */
  readonly periods: (string | null)[]
  /** The figure that decided, in the shown unit; NaN where none did. */
  readonly values: Float64Array
  /** The day of the event that decided. */
  readonly days: (string | null)[]
  /** Due periods that have ended, and those of them in which it was met; 0 for requirements without periods. */
  readonly periodsDue: Uint8Array
  readonly periodsMet: Uint8Array
  /** Whether the event that happened is in order: a cooperative may not run by the rules (R23). See `IN_ORDER`. */
  readonly order: Uint8Array

  constructor(size: number) {
    this.statuses = new Uint8Array(size).fill(NOT_DUE)
    this.dueOn = new Array<string | null>(size).fill(null)
    this.periods = new Array<string | null>(size).fill(null)
    this.values = new Float64Array(size).fill(Number.NaN)
    this.days = new Array<string | null>(size).fill(null)
    this.periodsDue = new Uint8Array(size)
    this.periodsMet = new Uint8Array(size)
    this.order = new Uint8Array(size)
  }

  /** Notes how one village stands, and what it rests on. */
  set(
    position: number,
    status: number,
    evidence: { dueOn?: string | null; period?: string | null; value?: number; day?: string | null } = {},
  ): void {
    this.statuses[position] = status
    this.dueOn[position] = evidence.dueOn ?? null
    this.periods[position] = evidence.period ?? null
    this.values[position] = evidence.value ?? Number.NaN
    this.days[position] = evidence.day ?? null
  }

  /** Counts a due period that has ended. */
  countPeriod(position: number, status: number): void {
    this.periodsDue[position] = (this.periodsDue[position] as number) + 1
    if (status === MET) this.periodsMet[position] = (this.periodsMet[position] as number) + 1
  }
}
