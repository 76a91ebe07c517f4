import type { Words } from '../common/words'

/** The five dimensions of the goal, and management duties, which are checked but not scored (domain.md §2). */
export type DimensionKey = 'D1' | 'D2' | 'D3' | 'D4' | 'D5'
export type RequirementDimension = DimensionKey | 'M'

/** A version of the plan as data: `schema/plan/<key>/`. Versions live side by side; a score names the one it rests on. */
export interface Plan {
  /** Name of its folder, for example `yantai-2021`. */
  readonly key: string
  readonly name: Words
  /** Title of the document and where it was published. */
  readonly document: Words
  readonly publishedOn: string
  /** Periods ending before this day are not scored by this version. */
  readonly inForceFrom: string
  readonly rounds: readonly Round[]
  readonly settings: readonly Setting[]
  readonly dimensions: readonly Dimension[]
  readonly clauses: readonly Clause[]
  readonly requirements: readonly Requirement[]
  readonly indicators: readonly Indicator[]
}

/** A round of postings (轮次). Counts such as 314 belong to the round, never to the code. */
export interface Round {
  readonly key: string
  readonly name: Words
  readonly startOn: string
  readonly termMonths: number
  /** The year before the first due year (domain.md §1): improvements and gains are told against it. */
  readonly baselineYear: number
  readonly parameters: Readonly<Record<string, number>>
}

/** A reading of the plan where it is ambiguous (domain.md §2, table): shown beside the figures that it decides. */
export interface Setting {
  readonly key: string
  readonly question: Words
  readonly choice: Words
  readonly alternative: Words | null
  /** Requirements that it decides. */
  readonly decides: readonly string[]
}

export interface Dimension {
  readonly key: DimensionKey
  readonly name: Words
  /** For narrow columns, for example 党组织. */
  readonly shortName: Words
  readonly weight: number
}

/** A clause in its corrected wording. */
export interface Clause {
  /** The plan's own number, for example `三.3`. */
  readonly number: string
  readonly title: Words
  readonly text: Words
}

/** A duty that the plan states: what is counted, the bound, the clock (domain.md §2). */
export interface Requirement {
  /** `R01` to `R74`. */
  readonly id: string
  readonly clause: string
  readonly name: Words
  readonly dimension: RequirementDimension
  /** Soft rules (一般, 原则上) are never failed: a deviation needs a reason. */
  readonly hard: boolean
  /** Village categories it applies to; empty: every supported village. */
  readonly categories: readonly string[]
  /** The bound in words: 2年内达到4星以上. */
  readonly target: Words
  /** How it is checked on villages; null: the hub does not hold what it takes, see `notChecked`. */
  readonly check: Check | null
  /** Why it is not checked on villages; null when it is. */
  readonly notChecked: Words | null
}

/** Inclusive bounds in the shown unit of a metric (domain.md §1). `above` excludes the number. */
export interface Bound {
  readonly atLeast?: number
  readonly atMost?: number
  readonly above?: number
}

/**
 * How a requirement is checked on a village. P is the first day of its posting in the round.
 * EVENT: a dated event by P + months. REACHED: the bound is reached in some period of the term. PERIODIC: the bound
 * holds in every calendar period that the posting covers wholly. DUE_YEARS: in every due year (domain.md §1).
 * STABLE: the bound holds in the latest due year and never fell below after it was first reached. POSTING_YEARS: in
 * every year counted from P. STANDING: the latest figure holds the bound, at any date. RISING: above the baseline year.
 * POSTED: somebody is posted in each of the roles.
 */
export type Check =
  | { readonly kind: 'EVENT'; readonly event: EventKey; readonly withinMonths: number }
  | {
      readonly kind: 'REACHED'
      readonly metric: string
      readonly bound: Bound
      readonly withinMonths: number
      /** What was reached counts only while later figures up to the deadline hold the bound too: stars can be lowered. */
      readonly onlyWhileInForce?: boolean
    }
  | { readonly kind: 'PERIODIC'; readonly metric: string; readonly bound: Bound }
  | { readonly kind: 'DUE_YEARS'; readonly metric: string; readonly bound: Bound }
  | { readonly kind: 'STABLE'; readonly metric: string; readonly bound: Bound }
  | { readonly kind: 'POSTING_YEARS'; readonly event: CountedEventKey; readonly bound: Bound }
  | { readonly kind: 'STANDING'; readonly metric: string; readonly bound: Bound }
  | {
      readonly kind: 'RISING'
      readonly metric: string
      /** A baseline of this or more that is kept is met: what is full cannot rise. */
      readonly keepAbove?: number
      /** It applies only where this held in the baseline year: 已领办的. */
      readonly onlyWhereBaseline?: { readonly metric: string; readonly bound: Bound }
    }
  | { readonly kind: 'POSTED'; readonly roles: readonly PostedRole[] }

/** Posts that a village can have somebody in. */
export type PostedRole = 'FIRST_SECRETARY' | 'WORK_TEAM'

/** Dated events that the hub holds of a village. */
export type EventKey = 'RECTIFICATION_ACCEPTED' | 'PARTY_LED_COOPERATIVE_REGISTERED'

/** Dated things that are counted by posting year. */
export type CountedEventKey = 'LIVELIHOOD_PROJECT_COMPLETED'

/** An indicator of the five improvements (domain.md §3). */
export interface Indicator {
  /** For example `starRating`. */
  readonly code: string
  readonly name: Words
  readonly definition: Words
  readonly dimension: DimensionKey
  /** Weights sum to 100 within a dimension; 0: diagnostic, shown but not scored. */
  readonly weight: number
  readonly requirements: readonly string[]
  readonly score: ScoreFunction
}

/** The figures of a metric reported within a year as one: the last one, or all of them (rates by sums of their parts). */
export type OverYear = 'LAST' | 'POOLED'

/**
 * How a village's figures become 0 to 100 points; a small closed set.
 * THRESHOLD: 100 if the bound holds, else 0. LINEAR: 0 at `from`, 100 at `to`, clamped. PARTS: each metric gives its
 * points in proportion up to `full`. STEPS: points by the status of a requirement. GAIN: change since the baseline year,
 * linear; a baseline of `keepAbove` or more that is kept gives 100. RATIO: percent of one metric in another, linear to
 * `to`; unscored while `to` is null (the bureau has not set it). GROWTH_TO_COUNTY: growth over the year before, linear
 * from 0 to the growth of the county's survey statistic. POSTING_YEAR: events of the latest complete posting year, linear.
 */
export type ScoreFunction =
  | { readonly kind: 'THRESHOLD'; readonly metric: string; readonly overYear: OverYear; readonly bound: Bound }
  | {
      readonly kind: 'LINEAR'
      readonly metric: string
      readonly overYear: OverYear
      readonly from: number
      readonly to: number
      /** Points where the metric says that it does not apply; null: left out. */
      readonly notApplicablePoints: number | null
    }
  | {
      readonly kind: 'PARTS'
      readonly parts: readonly { readonly metric: string; readonly full: number; readonly points: number }[]
    }
  | { readonly kind: 'STEPS'; readonly requirement: string; readonly points: StatusPoints }
  | {
      readonly kind: 'GAIN'
      readonly metric: string
      readonly overYear: OverYear
      readonly from: number
      readonly to: number
      readonly keepAbove: number | null
    }
  | { readonly kind: 'RATIO'; readonly metric: string; readonly of: string; readonly to: number | null }
  | { readonly kind: 'GROWTH_TO_COUNTY'; readonly metric: string }
  | { readonly kind: 'POSTING_YEAR'; readonly event: CountedEventKey; readonly from: number; readonly to: number }

/** Points by status of a requirement; a status that is absent is left out of the score. */
export type StatusPoints = Partial<Readonly<Record<'MET' | 'MET_LATE' | 'IRREGULAR' | 'OVERDUE', number>>>
