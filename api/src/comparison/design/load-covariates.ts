import { remember } from '../../common/remember'
import type { Words } from '../../common/words'
import type { DivisionMap } from '../../division/division-map'
import type { Measure } from '../../measure/measure'
import { type MeasureReader, yearBefore } from '../../measure/measure-reader'
import { measureOf } from '../../measure/metric'
import { villageValues } from '../../measure/village-value'
import type { ComparisonFrame } from '../comparison-frame'
import { BAND_METRIC, baselineYear } from './load-likeness'
import type { Covariate } from './match-nearest'

/** A covariate with what it is: the number that is shown, and the one that villages are matched by. */
export interface BaselineCovariate extends Covariate {
  readonly words: Words
  readonly measure: Measure
  /** PERCENT: a growth; VALUE: a number of the measure, shown in its unit. */
  readonly shows: 'VALUE' | 'PERCENT'
  /** As it is shown to people, in stored units or as a fraction; NaN: not known. */
  readonly plain: Float64Array
}

const made = new WeakMap<ComparisonFrame, Promise<readonly BaselineCovariate[]>>()

/**
 * What was known of villages at the base, and speaks for how they might have gone on: the metric itself, collective
 * income and its growth before, households, stars. Money is matched by its logarithm, for what matters is how many times
 * as much a village has.
 */
export function covariatesOf(figures: MeasureReader, frame: ComparisonFrame): Promise<readonly BaselineCovariate[]> {
  return remember(made, frame, () => loadCovariates(figures, frame))
}

type ValueAt = (index: number) => number

async function loadCovariates(figures: MeasureReader, frame: ComparisonFrame): Promise<BaselineCovariate[]> {
  const { map, query, latest } = frame
  const year = baselineYear(query.base)
  const read = async (key: string, period: string) => villageValues(await figures.column(map, measureOf(key), period))
  const [income, before] = [await read(BAND_METRIC, year), await read(BAND_METRIC, yearBefore(year))]
  const isIncome = query.measure.key === BAND_METRIC && query.base === year
  const growth: ValueAt = (index) => {
    const [now, then] = [income(index), before(index)]
    return now > 0 && then > 0 ? now / then - 1 : Number.NaN
  }
  return [
    ...(isIncome ? [] : [ofMeasure(map, query.measure, latest.base)]),
    ofMeasure(map, measureOf(BAND_METRIC), income),
    growthBefore(map, growth),
    ofMeasure(map, measureOf('households'), await read('households', year)),
    ofMeasure(map, measureOf('starRating'), await read('starRating', year)),
  ]
}

const listOf = ({ villageCount }: DivisionMap, valueAt: ValueAt): Float64Array =>
  Float64Array.from({ length: villageCount }, (_, index) => valueAt(index))

function ofMeasure(map: DivisionMap, measure: Measure, valueAt: ValueAt): BaselineCovariate {
  const plain = listOf(map, valueAt)
  const values = measure.unit === 'YUAN' ? plain.map(logOfMoney) : plain
  return { key: measure.key, words: measure.words, measure, shows: 'VALUE', plain, values }
}

/** One yuan more keeps a village without income on the scale; a deficit stands as far below as a surplus above. */
function logOfMoney(fen: number): number {
  return Math.sign(fen) * Math.log1p(Math.abs(fen) / 100)
}

function growthBefore(map: DivisionMap, growth: ValueAt): BaselineCovariate {
  const plain = listOf(map, growth)
  return {
    key: `${BAND_METRIC}GrowthBefore`,
    words: { zh: '基期前一年集体收入增速', en: 'Growth of collective income in the year before the base' },
    measure: measureOf(BAND_METRIC),
    shows: 'PERCENT',
    plain,
    values: plain.map((value) => Math.log1p(value)),
  }
}
