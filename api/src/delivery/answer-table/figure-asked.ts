import { type Measure } from '../../measure/measure'
import type { Statistic } from '../../measure/measure-enums'
import { findMeasure } from '../../measure/metric'
import type { Step } from './chain'

/** Which figure the arguments on the way to a column ask for: what its head says. */
export interface FigureAsked {
  readonly measure: Measure
  /** Null where a field answers more than one statistic. */
  readonly stat: Statistic | null
  /** Whether it is of one village, whose sum, mean and median are all its value. */
  readonly isOfVillage: boolean
  /** Null where it varies by row. */
  readonly period: string | null
  /** Threshold of COUNT and SHARE, in the unit of the measure. */
  readonly atLeast: number | null
  readonly scope: string | null
  /** Quantile and weight, where they were given. */
  readonly quantile: number | null
  readonly weight: string | null
  /** Villages are narrowed by a condition that no head can tell. */
  readonly isNarrowed: boolean
  /** Where in the chain the metric is named. */
  readonly index: number
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The figure that a chain asks for, by the nearest field that names a metric; null when none does. */
export function figureAsked(chain: readonly Step[]): FigureAsked | null {
  const index = chain.findLastIndex(({ asked }) => typeof asked.args.metric === 'string' && !asked.varies)
  const step = chain[index]
  const measure = findMeasure(step?.asked.args.metric)
  if (!step || !measure) return null
  const { args, field } = step.asked
  const takesStat = field.args.some(({ name }) => name === 'stat')
  return {
    measure,
    stat: takesStat ? ((text(args.stat) as Statistic | null) ?? measure.defaultStat) : null,
    isOfVillage: step.asked.owner === 'Village',
    period: 'from' in args ? null : periodAsked(chain.slice(0, index + 1)),
    atLeast: number(args.atLeast),
    scope: text(args.scope),
    quantile: number(args.quantile),
    weight: text(args.weight),
    isNarrowed: typeof args.where === 'object' && args.where !== null,
    index,
  }
}

/** The nearest period given; a group's figure takes that of the grouping. */
function periodAsked(chain: readonly Step[]): string | null {
  return text(chain.findLast(({ asked }) => typeof asked.args.period === 'string')?.asked.args.period)
}
