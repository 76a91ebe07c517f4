import { ruralIncomeStatsOf } from '../income/income.query'
import { REPORTED } from '../measure/column'
import { countPostingYear, judgedPostingYear } from './check-events'
import { type CheckInput, forEachClock } from './check-input'
import { isNotApplicable, isReported, type MetricVector, yearVector } from './metric-vector'
import { STATUS_CODES } from './obligation-status'
import type { Indicator, ScoreFunction } from './plan-model'
import { NOT_IN_ORDER, ORDER_UNKNOWN, type RequirementOutcome } from './requirement-outcome'
import { gainPoints, growthPoints, linearPoints, partPoints, thresholdPoints } from './score-points'
import { MISSING, NOT_APPLICABLE, NOT_DUE, SCORED, UNSET } from './score-state'

/** An indicator of every village of a scope, in the order of the scope. */
export interface IndicatorScores {
  readonly indicator: Indicator
  /** 0 to 100; NaN where the state is not SCORED. */
  readonly points: Float64Array
  /** Codes of `SCORE_STATES`. */
  readonly states: Uint8Array
  /** The figure that was scored, in the unit of its metric; NaN where there is none or it is no single figure. */
  readonly values: Float64Array
}

/** What scoring reads besides what checks read. */
export interface ScoreInput extends CheckInput {
  readonly year: number
  /** Outcomes of requirements that indicators take their steps from, by id. */
  outcome(requirement: string): Promise<RequirementOutcome | null>
}

type Of<Kind extends ScoreFunction['kind']> = Extract<ScoreFunction, { kind: Kind }>
type Score = { points: number; value?: number } | number

function newScores({ scope }: ScoreInput, indicator: Indicator): IndicatorScores {
  const size = scope.villages.length
  return {
    indicator,
    points: new Float64Array(size).fill(Number.NaN),
    states: new Uint8Array(size).fill(MISSING),
    values: new Float64Array(size).fill(Number.NaN),
  }
}

/** Fills scores village by village; the rule answers points, or the code of a state where there are none. */
function fill(
  input: ScoreInput,
  indicator: Indicator,
  rule: (index: number, position: number) => Score,
): IndicatorScores {
  const scores = newScores(input, indicator)
  forEachClock(input, (position, index) => {
    const score = rule(index, position)
    if (typeof score === 'number') {
      scores.states[position] = score
      return
    }
    scores.states[position] = SCORED
    scores.points[position] = score.points
    scores.values[position] = score.value ?? Number.NaN
  })
  return scores
}

/** Scores an indicator of all villages of a scope at once. */
export function scoreIndicator(input: ScoreInput, indicator: Indicator): Promise<IndicatorScores> {
  const { score } = indicator
  switch (score.kind) {
    case 'THRESHOLD':
      return byFigure(input, indicator, score, (value) => thresholdPoints(value, score.bound))
    case 'LINEAR':
      return byFigure(
        input,
        indicator,
        score,
        (value) => linearPoints(value, score.from, score.to),
        score.notApplicablePoints,
      )
    case 'PARTS':
      return byParts(input, indicator, score)
    case 'STEPS':
      return bySteps(input, indicator, score)
    case 'GAIN':
      return byGain(input, indicator, score)
    case 'RATIO':
      return byRatio(input, indicator, score)
    case 'GROWTH_TO_COUNTY':
      return byGrowth(input, indicator, score)
    case 'POSTING_YEAR':
      return byPostingYear(input, indicator, score)
  }
}

/** The state of a village without a figure. */
const stateWithout = (vector: MetricVector, index: number): number =>
  isNotApplicable(vector, index) ? NOT_APPLICABLE : MISSING

async function byFigure(
  input: ScoreInput,
  indicator: Indicator,
  { metric, overYear }: Of<'THRESHOLD'> | Of<'LINEAR'>,
  points: (value: number) => number,
  notApplicablePoints: number | null = null,
): Promise<IndicatorScores> {
  const vector = await yearVector(input.figures, input.map, metric, input.year, overYear)
  return fill(input, indicator, (index) => {
    const value = vector.values[index] as number
    if (isReported(vector, index)) return { points: points(value), value }
    if (notApplicablePoints !== null && isNotApplicable(vector, index)) return { points: notApplicablePoints }
    return stateWithout(vector, index)
  })
}

async function byParts(input: ScoreInput, indicator: Indicator, { parts }: Of<'PARTS'>): Promise<IndicatorScores> {
  const vectors = await Promise.all(
    parts.map(({ metric }) => yearVector(input.figures, input.map, metric, input.year, 'LAST')),
  )
  const [first] = vectors
  return fill(input, indicator, (index) => {
    const lacking = vectors.find((vector) => !isReported(vector, index))
    if (lacking) return stateWithout(lacking, index)
    const points = parts.reduce(
      (sum, part, at) => sum + partPoints(vectors[at]?.values[index] as number, part.full, part.points),
      0,
    )
    return { points, value: first?.values[index] as number }
  })
}

async function bySteps(
  input: ScoreInput,
  indicator: Indicator,
  { requirement, points }: Of<'STEPS'>,
): Promise<IndicatorScores> {
  const outcome = await input.outcome(requirement)
  return fill(input, indicator, (_index, position) => {
    if (!outcome) return MISSING
    const status = STATUS_CODES[outcome.statuses[position] as number]
    const isDone = status === 'MET' || status === 'MET_LATE'
    const order = outcome.order[position]
    if (isDone && order === ORDER_UNKNOWN && points.IRREGULAR !== undefined) return MISSING
    const given = isDone && order === NOT_IN_ORDER ? points.IRREGULAR : undefined
    const step =
      given ?? (status === 'MET' || status === 'MET_LATE' || status === 'OVERDUE' ? points[status] : undefined)
    if (step !== undefined) return { points: step }
    if (status === 'DUE' || status === 'NOT_DUE') return NOT_DUE
    return status === 'NOT_APPLICABLE' ? NOT_APPLICABLE : MISSING
  })
}

async function byGain(input: ScoreInput, indicator: Indicator, score: Of<'GAIN'>): Promise<IndicatorScores> {
  const { figures, map, year, round } = input
  const [now, base] = await Promise.all([
    yearVector(figures, map, score.metric, year, score.overYear),
    yearVector(figures, map, score.metric, round.baselineYear, score.overYear),
  ])
  return fill(input, indicator, (index) => {
    if (year <= round.baselineYear) return NOT_DUE
    if (!isReported(now, index)) return stateWithout(now, index)
    if (!isReported(base, index)) return stateWithout(base, index)
    const [value, before] = [now.values[index] as number, base.values[index] as number]
    return { points: gainPoints(value, before, score.from, score.to, score.keepAbove), value: value - before }
  })
}

async function byRatio(
  input: ScoreInput,
  indicator: Indicator,
  { metric, of, to }: Of<'RATIO'>,
): Promise<IndicatorScores> {
  if (to === null) return fill(input, indicator, () => UNSET)
  const [part, whole] = await Promise.all([
    yearVector(input.figures, input.map, metric, input.year, 'LAST'),
    yearVector(input.figures, input.map, of, input.year, 'LAST'),
  ])
  return fill(input, indicator, (index) => {
    if (!isReported(part, index)) return stateWithout(part, index)
    if (!isReported(whole, index) || whole.values[index] === 0) return stateWithout(whole, index)
    const value = (100 * (part.values[index] as number)) / (whole.values[index] as number)
    return { points: linearPoints(value, 0, to), value }
  })
}

async function byGrowth(
  input: ScoreInput,
  indicator: Indicator,
  { metric }: Of<'GROWTH_TO_COUNTY'>,
): Promise<IndicatorScores> {
  const { figures, map, year } = input
  const [now, base, countyGrowth] = await Promise.all([
    yearVector(figures, map, metric, year, 'LAST'),
    yearVector(figures, map, metric, year - 1, 'LAST'),
    countyGrowths(input),
  ])
  return fill(input, indicator, (index) => {
    const county = countyGrowth.get(map.townshipOf[index]?.parent?.id ?? -1)
    const before = base.values[index] as number
    if (now.states[index] !== REPORTED || base.states[index] !== REPORTED || before <= 0 || !county) return MISSING
    const growth = (100 * ((now.values[index] as number) - before)) / before
    return { points: growthPoints(growth, county), value: growth }
  })
}

/** Growth of the survey statistic of each county over the year before, percent; only where it grew. */
async function countyGrowths({ db, map, scope, year }: ScoreInput): Promise<Map<number, number>> {
  // Not those of the map: of a territory smaller than a county the growth of its county is asked all the same.
  const counties = [...new Set(Array.from(scope.villages, (index) => map.townshipOf[index]?.parent?.id ?? -1))]
  const stats = counties.length === 0 ? [] : await ruralIncomeStatsOf(db, counties)
  const fen = new Map(stats.map(({ regionId, period, valueFen }) => [`${regionId}|${period}`, valueFen]))
  const growths = new Map<number, number>()
  for (const county of counties) {
    const [now, before] = [fen.get(`${county}|${year}`), fen.get(`${county}|${year - 1}`)]
    if (now !== undefined && before !== undefined && before > 0 && now > before)
      growths.set(county, (100 * (now - before)) / before)
  }
  return growths
}

async function byPostingYear(
  input: ScoreInput,
  indicator: Indicator,
  { from, to }: Of<'POSTING_YEAR'>,
): Promise<IndicatorScores> {
  const counts = await countPostingYear(input)
  return fill(input, indicator, (_index, position) => {
    const clock = input.scope.clocks[position]
    const value = counts[position] as number
    if (!clock || Number.isNaN(value)) return MISSING
    if (!judgedPostingYear(clock, input.onDay).hasEnded) return NOT_DUE
    return { points: linearPoints(value, from, to), value }
  })
}
