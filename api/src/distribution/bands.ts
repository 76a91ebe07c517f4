import { type Measure, shownValue, storedValue } from '../measure/measure'
import { minOf } from '../measure/select-values'
import { maxOf } from '../measure/statistics'
import { targetEdge } from '../measure/target-edge'

/** Bands of a metric: the first below the first edge, each from an edge (inclusive) to the next (exclusive). */
export interface Bands {
  /** Rising, in the shown unit. */
  readonly edges: readonly number[]
  /** The same in the stored unit. */
  readonly limits: readonly number[]
  /** The target of the metric was no edge that was asked for, and is one now. */
  readonly targetAdded: boolean
}

/**
 * The bands to count in: the edges asked for, else the usual ones, else even steps over the values there are. The
 * target of the plan is always an edge: a bin across it would hide who reaches it.
 */
export function chooseBands(measure: Measure, asked: readonly number[] | null, values: () => Float64Array): Bands {
  const wanted = asked ?? measure.bandEdges ?? evenEdges(measure, values())
  const target = targetEdge(measure)
  const isMissing = target !== null && !wanted.includes(target)
  const edges = isMissing ? [...wanted, target].sort((one, other) => one - other) : wanted
  return { edges, limits: edges.map((edge) => storedValue(measure, edge)), targetAdded: asked !== null && isMissing }
}

/** The band of a stored value: how many limits it reaches. */
export function bandOf(limits: readonly number[], value: number): number {
  let low = 0
  let high = limits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (value >= (limits[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

/** At most nine edges of a round width over what there is; whole numbers get no edge between two of them. */
function evenEdges(measure: Measure, values: Float64Array): readonly number[] {
  if (values.length === 0) return [targetEdge(measure) ?? 0]
  const [least, most] = [shownValue(measure, minOf(values)), shownValue(measure, maxOf(values))]
  const isWhole = measure.kind !== 'RATE' && measure.unit !== 'YUAN' && values.every(Number.isInteger)
  const width = Math.max(roundUp((most - least) / 10), isWhole ? 1 : 0)
  const first = Math.floor(least / width) + 1
  const steps = Array.from({ length: 9 }, (_, index) => Number(((first + index) * width).toPrecision(12)))
  const edges = steps.filter((edge) => edge <= most)
  return edges.length === 0 ? [least] : edges
}

/** The next 1, 2 or 5 times a power of ten; 1 for no width at all. */
function roundUp(width: number): number {
  if (width <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(width))
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= width) ?? 10
  return step * power
}
