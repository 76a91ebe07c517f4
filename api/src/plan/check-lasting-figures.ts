import { parsePeriod } from '../common/period'
import { NOT_APPLICABLE as CELL_NOT_APPLICABLE } from '../measure/column'
import { measureOf } from '../measure/metric'
import { type CheckInput, forEachClock, newOutcome } from './check-input'
import { PeriodFigures, statusOf } from './check-term-figures'
import { isReported, type MetricVector, yearVector } from './metric-vector'
import { DUE, MET, NOT_APPLICABLE, NOT_DUE, OVERDUE, UNKNOWN } from './obligation-status'
import { clockOf, type VillageClock } from './plan-clock'
import type { Check } from './plan-model'
import type { RequirementOutcome } from './requirement-outcome'

type Of<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>

/**
 * STANDING: the latest figure of the term keeps the bound. There is no deadline: it is to hold at any date. A figure
 * belongs to the term when its period touches it and has ended.
 */
export async function checkStanding(input: CheckInput, check: Of<'STANDING'>): Promise<RequirementOutcome> {
  const periods = (await input.figures.periodsOf(measureOf(check.metric))).map(parsePeriod)
  const ended = periods.filter(({ endsOn }) => endsOn <= input.onDay)
  const latestOf = (clock: VillageClock) => ended.findLast(({ startsOn }) => startsOn < clock.endOn)?.key
  const latest = new Map(input.scope.clocks.filter((clock) => clock !== null).map((clock) => [clock, latestOf(clock)]))
  const keys = [...latest.values()].filter((key) => key !== undefined)
  const vectors = await new PeriodFigures(input, check.metric).all(keys)
  const outcome = newOutcome(input)
  forEachClock(input, (position, index, clock) => {
    const period = clock ? latest.get(clock) : undefined
    const vector = period === undefined ? undefined : vectors.get(period)
    if (!vector || period === undefined) return outcome.set(position, UNKNOWN)
    const evidence = { period, value: vector.values[index] as number }
    return outcome.set(position, statusOf(vector, index, check.bound), evidence)
  })
  return outcome
}

/**
 * STABLE (R28): the latest ended due year keeps the bound, and no due year fell below it after it was first reached;
 * reaching it in the baseline year counts.
 */
export async function checkStable(input: CheckInput, check: Of<'STABLE'>): Promise<RequirementOutcome> {
  const { baselineYear } = input.round
  const dueYears = [...new Set(input.scope.clocks.flatMap((clock) => clock?.dueYears ?? []))]
  const ended = dueYears.filter((year) => `${year}-12-31` <= input.onDay)
  const vectors = await new PeriodFigures(input, check.metric).all([baselineYear, ...ended].map(String))
  const outcome = newOutcome(input)
  forEachClock(input, (position, index, clock) => {
    if (!clock) return outcome.set(position, UNKNOWN)
    const years = clock.dueYears.filter((year) => ended.includes(year))
    const last = years.at(-1)
    if (last === undefined) return outcome.set(position, NOT_DUE, { dueOn: `${clock.dueYears[0]}-12-31` })
    const value = vectors.get(String(last))?.values[index] as number
    const statuses = [baselineYear, ...years].map((year) =>
      statusOf(vectors.get(String(year)) as MetricVector, index, check.bound),
    )
    for (const status of statuses.slice(1)) outcome.countPeriod(position, status)
    const evidence = { dueOn: `${last}-12-31`, period: String(last), value }
    outcome.set(position, stability(statuses), evidence)
  })
  return outcome
}

/** From the baseline year to the latest due year: met when the last is and nothing fell after the first that was. */
export function stability(statuses: readonly number[]): number {
  const last = statuses.at(-1)
  if (last !== MET) return last ?? UNKNOWN
  const sinceFirst = statuses.slice(statuses.indexOf(MET))
  if (sinceFirst.includes(OVERDUE)) return OVERDUE
  return sinceFirst.includes(UNKNOWN) ? UNKNOWN : MET
}

/**
 * RISING: the year stands above the baseline year, or a baseline of `keepAbove` or more is kept; due at the end of the
 * term. A rate is pooled over the year. With `onlyWhereBaseline` it does not apply where that did not hold.
 */
export async function checkRising(input: CheckInput, check: Of<'RISING'>): Promise<RequirementOutcome> {
  const { figures, map, round, onDay } = input
  const year = await latestYear(input, check.metric)
  const outcome = newOutcome(input)
  const applied = check.onlyWhereBaseline
  const [base, now, where] = await Promise.all([
    yearVector(figures, map, check.metric, round.baselineYear, 'POOLED'),
    yearVector(figures, map, check.metric, year, 'POOLED'),
    applied && yearVector(figures, map, applied.metric, round.baselineYear, 'POOLED'),
  ])
  forEachClock(input, (position, index, clock) => {
    if (!clock) return outcome.set(position, UNKNOWN)
    const given = where && applied ? statusOf(where, index, applied.bound) : MET
    if (given !== MET) return outcome.set(position, given === OVERDUE ? NOT_APPLICABLE : given)
    const evidence = { dueOn: clock.endOn, period: String(year), value: now.values[index] as number }
    if (year <= round.baselineYear) return outcome.set(position, DUE, { dueOn: clock.endOn })
    if (!isReported(base, index) || !isReported(now, index)) {
      const isTold = now.states[index] === CELL_NOT_APPLICABLE || base.states[index] === CELL_NOT_APPLICABLE
      return outcome.set(position, isTold ? NOT_APPLICABLE : UNKNOWN, evidence)
    }
    const [value, before] = [now.values[index] as number, base.values[index] as number]
    const isKept = check.keepAbove !== undefined && before >= check.keepAbove && value >= before
    if (value > before || isKept) return outcome.set(position, MET, evidence)
    return outcome.set(position, onDay <= clock.endOn ? DUE : OVERDUE, evidence)
  })
  return outcome
}

/** The latest ended calendar year of the round with data of a metric; the baseline year when there is none after it. */
async function latestYear({ figures, onDay, round }: CheckInput, metric: string): Promise<number> {
  const { endOn } = clockOf(round.startOn, round)
  const years = (await figures.periodsOf(measureOf(metric))).map((key) => parsePeriod(key).year)
  const ended = years.filter((year) => `${year}-12-31` <= onDay && `${year}-01-01` < endOn)
  return Math.max(round.baselineYear, ...ended)
}
