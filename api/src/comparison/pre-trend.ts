import { type Period, type PeriodKind, parsePeriod, partsOfPeriod } from '../common/period'
import { periodsOfKind } from './asked-periods'
import type { ComparisonGroup } from './choose-group'
import { MIN_MEMBERS, MIN_OTHERS, type PreTrendVerdict } from './comparison-enums'
import { differenceStrata } from './difference-strata'
import { type EffectBounds, PermutationTest } from './statistics/permutation-test'
import { comparable, countsOf } from './statistics/stratum'

/** How members and comparison villages moved before the base. In stored units a year. */
export interface PreTrendCheck {
  readonly verdict: PreTrendVerdict
  /** Periods that it rests on, oldest first, the base last. */
  readonly periods: readonly string[]
  readonly members: number
  readonly others: number
  /** How much faster members moved, a year; null where it cannot be told. */
  readonly slope: number | null
  readonly pValue: number | null
  readonly bounds: EffectBounds | null
}

export const SIGNIFICANCE = 0.05
/** No farther back: what happened long before says little of how villages would have gone on. */
export const MAX_PRE_PERIODS = 5

/** What villages say in a period. */
export interface ReadPeriod {
  readonly period: Period
  readonly valueAt: (index: number) => number
}

/** Middle of a period in years. */
const timeOf = ({ startsOn, endsOn }: Period): number =>
  (Date.parse(startsOn) + Date.parse(endsOn)) / 2 / (365.25 * 86_400_000)

/** The slope of each village over some periods, a year, by least squares; NaN unless it has them all. */
export function slopesOver(periods: readonly ReadPeriod[]): (index: number) => number {
  const times = periods.map(({ period }) => timeOf(period))
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const squares = times.reduce((sum, time) => sum + (time - mean) ** 2, 0)
  return (index) => {
    let slope = 0
    periods.forEach(({ valueAt }, at) => {
      slope += (((times[at] as number) - mean) / squares) * valueAt(index)
    })
    return slope
  }
}

/**
 * Checks whether both moved alike before the base: each village's slope over the periods up to the base, compared as
 * effects are. A difference that is found says that the design fails; none that is found is no proof that there is none,
 * so its interval is told.
 */
export function checkPreTrend(
  { strata }: ComparisonGroup,
  counted: ReadonlySet<number>,
  periods: readonly ReadPeriod[],
): PreTrendCheck {
  const keys = periods.map(({ period }) => period.key)
  const slopes = periods.length < 2 ? [] : comparable(differenceStrata(strata, slopesOver(periods), counted))
  const { members, others } = countsOf(slopes)
  if (members < MIN_MEMBERS || others < MIN_OTHERS)
    return { verdict: 'TOO_FEW', periods: keys, members, others, slope: null, pValue: null, bounds: null }
  const test = new PermutationTest(slopes)
  const pValue = test.pValue()
  return {
    verdict: pValue <= SIGNIFICANCE ? 'DIFFERENT' : 'OK',
    periods: keys,
    members,
    others,
    slope: test.effect,
    pValue,
    bounds: test.interval(),
  }
}

/**
 * The periods before the base that have data and the base itself, oldest first. Of a base that is longer than what is
 * reported, `periodKind`, the earlier ones that have every part that the base has: ten months of one year tell no trend
 * beside twelve of another.
 */
export function prePeriods(known: readonly string[], base: string, periodKind: PeriodKind): string[] {
  const last = parsePeriod(base)
  const isKnown = new Set(known)
  const placesIn = (period: Period): number[] =>
    partsOfPeriod(period, periodKind).flatMap(({ key }, place) => (isKnown.has(key) ? [place] : []))
  const needed = placesIn(last)
  const before = [...new Set(periodsOfKind(last.kind, known))].filter((key) => {
    const period = parsePeriod(key)
    const places = placesIn(period)
    return period.startsOn < last.startsOn && needed.every((place) => places.includes(place))
  })
  return [...before.slice(-MAX_PRE_PERIODS), base]
}
