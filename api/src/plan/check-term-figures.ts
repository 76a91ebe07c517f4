import { addMonths } from '../common/calendar'
import { type Period, parsePeriod, periodOf } from '../common/period'
import { remember } from '../common/remember'
import { NOT_APPLICABLE as CELL_NOT_APPLICABLE } from '../measure/column'
import { measureOf } from '../measure/metric'
import { type CheckInput, forEachClock, newOutcome } from './check-input'
import { holds, isReported, type MetricVector, periodVector } from './metric-vector'
import { DUE, MET, MET_LATE, NOT_APPLICABLE, NOT_DUE, OVERDUE, UNKNOWN } from './obligation-status'
import { duePeriods, type VillageClock } from './plan-clock'
import type { Bound, Check } from './plan-model'
import type { RequirementOutcome } from './requirement-outcome'

/** Later than any day. */
const NEVER = '9999-12-31'

type Of<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>

/** Reads a metric's periods once each, however many villages ask. */
export class PeriodFigures {
  private readonly vectors = new Map<string, Promise<MetricVector>>()

  constructor(
    private readonly input: CheckInput,
    private readonly metric: string,
  ) {}

  of(period: string): Promise<MetricVector> {
    const { figures, map } = this.input
    return remember(this.vectors, period, () => periodVector(figures, map, this.metric, period))
  }

  /** All of some periods, by key; asked for at once, so that they are read together. */
  async all(periods: Iterable<string>): Promise<Map<string, MetricVector>> {
    const keys = [...new Set(periods)]
    const vectors = await Promise.all(keys.map((period) => this.of(period)))
    return new Map(keys.map((period, at) => [period, vectors[at] as MetricVector]))
  }
}

/** How one figure stands with a bound once its period has ended. */
export function statusOf(vector: MetricVector, index: number, bound: Bound): number {
  if (isReported(vector, index)) return holds(bound, vector.values[index] as number) ? MET : OVERDUE
  return vector.states[index] === CELL_NOT_APPLICABLE ? NOT_APPLICABLE : UNKNOWN
}

/**
 * PERIODIC and DUE_YEARS: the bound in every due period. The status is that of the latest due period that has ended;
 * before the first has ended it is due at the end of that one.
 */
export async function checkEveryPeriod(
  input: CheckInput,
  check: Of<'PERIODIC'> | Of<'DUE_YEARS'>,
): Promise<RequirementOutcome> {
  const { periodKind } = measureOf(check.metric)
  const periodsOf = (clock: VillageClock): Period[] =>
    check.kind === 'DUE_YEARS' ? clock.dueYears.map((year) => periodOf('YEAR', year)) : duePeriods(clock, periodKind)
  const byClock = new Map<VillageClock, Period[]>()
  for (const clock of input.scope.clocks) if (clock && !byClock.has(clock)) byClock.set(clock, periodsOf(clock))
  const ended = (period: Period) => period.endsOn <= input.onDay
  const keys = [...byClock.values()].flatMap((periods) => periods.filter(ended).map(({ key }) => key))
  const vectors = await new PeriodFigures(input, check.metric).all(keys)
  const outcome = newOutcome(input)
  forEachClock(input, (position, index, clock) => {
    if (!clock) return outcome.set(position, UNKNOWN)
    const periods = byClock.get(clock) ?? []
    const last = periods.findLast(ended)
    const next = periods.find((period) => !ended(period))
    if (!last) {
      const hasBegun = next !== undefined && next.startsOn <= input.onDay
      return outcome.set(position, hasBegun ? DUE : NOT_DUE, { dueOn: next?.endsOn ?? null })
    }
    for (const period of periods.filter(ended))
      outcome.countPeriod(position, statusOf(vectors.get(period.key) as MetricVector, index, check.bound))
    const vector = vectors.get(last.key) as MetricVector
    outcome.set(position, statusOf(vector, index, check.bound), {
      dueOn: last.endsOn,
      period: last.key,
      value: vector.values[index] as number,
    })
  })
  return outcome
}

/**
 * REACHED: the bound in some period by P + months. A period counts when it touches the time from P to the deadline: the
 * one that holds the deadline is the one that shows how it stood then. A later one is late.
 */
export async function checkReached(input: CheckInput, check: Of<'REACHED'>): Promise<RequirementOutcome> {
  const measure = measureOf(check.metric)
  const firstStart = input.scope.clocks.reduce(
    (first, clock) => (clock && clock.startOn < first ? clock.startOn : first),
    NEVER,
  )
  const periods = (await input.figures.periodsOf(measure))
    .map(parsePeriod)
    .filter(({ endsOn }) => endsOn <= input.onDay && endsOn >= firstStart)
  const vectors = await new PeriodFigures(input, check.metric).all(periods.map(({ key }) => key))
  const outcome = newOutcome(input)
  forEachClock(input, (position, index, clock) => {
    if (!clock) return outcome.set(position, UNKNOWN)
    const dueOn = addMonths(clock.startOn, check.withinMonths)
    const since = periods.filter(({ endsOn }) => endsOn >= clock.startOn)
    const statusIn = ({ key }: Period) => statusOf(vectors.get(key) as MetricVector, index, check.bound)
    const reached = since.find((period) => statusIn(period) === MET)
    const last = since.findLast((period) => period.startsOn <= dueOn && statusIn(period) !== UNKNOWN)
    // Reached in time and lost again before the deadline: stars that were lowered (R13).
    const isLost = check.onlyWhileInForce === true && last !== undefined && statusIn(last) !== MET
    const first = isLost && reached && reached.startsOn <= dueOn ? undefined : reached
    const told = first ?? since.findLast(({ key }) => isReported(vectors.get(key) as MetricVector, index))
    const evidence = {
      dueOn,
      period: told?.key ?? null,
      value: told ? (vectors.get(told.key)?.values[index] as number) : Number.NaN,
    }
    if (first) return outcome.set(position, first.startsOn <= dueOn ? MET : MET_LATE, evidence)
    if (input.onDay <= dueOn) return outcome.set(position, DUE, evidence)
    const deciding = since.find(({ startsOn, endsOn }) => startsOn <= dueOn && endsOn >= dueOn)
    // What is told not to apply is told: a village whose stars are withheld has not reached them.
    const isTold = deciding !== undefined && statusIn(deciding) !== UNKNOWN
    return outcome.set(position, isTold ? OVERDUE : UNKNOWN, evidence)
  })
  return outcome
}
