/** What the sample is to hold. */
export interface SampleOptions {
  /** Another seed gives another sample; the same seed gives the same bytes. */
  readonly seed: string
  /** Only villages whose code begins with it. What is said of a village does not depend on it. */
  readonly within: string
  /** Every village-level unit of the map, also communities of counties that have village committees. */
  readonly everyVillage: boolean
  /** Whether to write village figures, which are most of the rows. */
  readonly figures: boolean
}

export const DEFAULT_SAMPLE: SampleOptions = { seed: 'tianye', within: '', everyVillage: false, figures: true }

export const FIRST_YEAR = 2019
export const LAST_YEAR = 2024

/** The years of the sample, oldest first. */
export const SAMPLE_YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, at) => FIRST_YEAR + at,
)

/** The year that the first round is compared with. */
export const BASELINE_YEAR = 2021

/** The last year of the first round: one county leaves much of it unreported. */
export const SILENT_YEAR = 2023

/** The day the first round was listed: the plan's own date. */
export const ROUND_LISTED_ON = '2021-11-03'

/** The first round of postings: its key, and the first and last day of its two years. */
export const ROUND_KEY = '2021'
export const ROUND_STARTS_ON = '2021-11-10'
export const ROUND_ENDS_ON = '2023-11-09'

/** Nothing in the sample is dated later. */
export const LAST_DAY = `${LAST_YEAR}-12-31`
