import { percentOf } from '../common/percent-of'
import type { DivisionMap } from '../division/division-map'
import { Village, type VillageSet } from '../division/place'
import { type Column, isDueAt } from '../measure/column'
import { forEachVillage, setSize, type VillageMask } from '../measure/gather'
import { shownValue } from '../measure/measure'
import { MetricInfo } from '../measure/metric-info'
import { villageValues } from '../measure/village-value'
import { chooseEvenly } from './choose-scatter'
import { MIN_PAIRS, pearson, spearman } from './correlate'
import type { Correlation, CorrelationState, ScatterPoint } from './correlation.types'

/** How two columns of one map go together over some villages, with at most `sample` of the villages for a picture. */
export function computeCorrelation(
  map: DivisionMap,
  x: Column,
  y: Column,
  set: VillageSet,
  mask: VillageMask,
  sample: number,
): Correlation {
  const pairs = gatherVillagePairs(x, y, set, mask)
  const { villages, xs, ys, expected } = pairs
  const coefficients = { pearson: pearson(xs, ys), spearman: spearman(xs, ys) }
  return {
    x: new MetricInfo(x.measure),
    xPeriod: x.period,
    y: new MetricInfo(y.measure),
    yPeriod: y.period,
    state: stateOf(villages.length, coefficients.pearson !== null),
    ...coefficients,
    pairs: villages.length,
    expected,
    coverage: percentOf(villages.length, expected),
    points: scatter(map, x, y, pairs, sample),
  }
}

function stateOf(pairs: number, isTold: boolean): CorrelationState {
  if (pairs < MIN_PAIRS) return 'TOO_FEW_PAIRS'
  return isTold ? 'TOLD' : 'NO_VARIATION'
}

/** Villages with both numbers, by code, and the numbers in stored units. */
interface VillagePairs {
  readonly villages: Int32Array
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Villages due on both sides. */
  readonly expected: number
}

function gatherVillagePairs(x: Column, y: Column, set: VillageSet, mask: VillageMask): VillagePairs {
  const size = setSize(set)
  const [villages, xs, ys] = [new Int32Array(size), new Float64Array(size), new Float64Array(size)]
  const [xOf, yOf] = [villageValues(x), villageValues(y)]
  let [kept, expected] = [0, 0]
  forEachVillage(set, mask, (index) => {
    if (isDueAt(x, index) && isDueAt(y, index)) expected++
    const one = xOf(index)
    const other = yOf(index)
    if (Number.isNaN(one) || Number.isNaN(other)) return
    villages[kept] = index
    xs[kept] = one
    ys[kept++] = other
  })
  return { villages: villages.subarray(0, kept), xs: xs.subarray(0, kept), ys: ys.subarray(0, kept), expected }
}

function scatter(map: DivisionMap, x: Column, y: Column, pairs: VillagePairs, sample: number): ScatterPoint[] {
  const { villages, xs, ys } = pairs
  return chooseEvenly(countyEnds(map, villages), sample).map((at) => ({
    village: new Village(map, villages[at] as number),
    x: shownValue(x.measure, xs[at] as number),
    y: shownValue(y.measure, ys[at] as number),
  }))
}

/** Villages stand by code, so those of a county are a run; where each run ends. */
function countyEnds(map: DivisionMap, villages: Int32Array): number[] {
  const ends: number[] = []
  const countyAt = (at: number) => map.townshipOf[villages[at] as number]?.parent ?? null
  for (let at = 1; at <= villages.length; at++)
    if (at === villages.length || countyAt(at) !== countyAt(at - 1)) ends.push(at)
  return ends
}
