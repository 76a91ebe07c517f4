import { Draws } from '../statistics/draws'
import { PermutationTest } from '../statistics/permutation-test'
import type { Stratum } from '../statistics/stratum'
import { studentTails } from './student-t'

/** A way to judge a supposed effect: a 95 % interval holds it when the p-value is at least 0.05. */
export interface Rival {
  readonly key: string
  readonly words: { readonly zh: string; readonly en: string }
  /** Two-sided p-value of an effect. */
  pValue(stratum: Stratum, effect: number, seed: number): number
}

interface Moments {
  readonly count: number
  readonly mean: number
  readonly variance: number
}

function momentsOf(values: Float64Array, shift = 0): Moments {
  let [sum, squares] = [0, 0]
  for (const value of values) sum += value - shift
  const mean = sum / values.length
  for (const value of values) squares += (value - shift - mean) ** 2
  return { count: values.length, mean, variance: squares / (values.length - 1) }
}

function welch(one: Moments, other: Moments): { t: number; freedom: number } {
  const [a, b] = [one.variance / one.count, other.variance / other.count]
  const t = (one.mean - other.mean) / Math.sqrt(a + b)
  return { t, freedom: (a + b) ** 2 / (a ** 2 / (one.count - 1) + b ** 2 / (other.count - 1)) }
}

function pooled(one: Moments, other: Moments): { t: number; freedom: number } {
  const freedom = one.count + other.count - 2
  const variance = ((one.count - 1) * one.variance + (other.count - 1) * other.variance) / freedom
  return { t: (one.mean - other.mean) / Math.sqrt(variance * (1 / one.count + 1 / other.count)), freedom }
}

const byT =
  (test: typeof welch): Rival['pValue'] =>
  ({ members, others }, effect) => {
    const { t, freedom } = test(momentsOf(members, effect), momentsOf(others))
    return studentTails(t, freedom)
  }

const RESAMPLES = 999

const resampled = (values: Float64Array, draws: Draws): Float64Array =>
  values.map(() => values[draws.below(values.length)] as number)

/** Bootstrap-t: how far from the truth a statistic may lie is read off resamples of each group around its own mean. */
function bootstrapT({ members, others }: Stratum, effect: number, seed: number): number {
  const [one, other] = [momentsOf(members), momentsOf(others)]
  const own = welch({ ...one, mean: one.mean - effect }, other).t
  const draws = new Draws(seed)
  let [above, below] = [1, 1]
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const drawn = momentsOf(resampled(members, draws), one.mean)
    const { t } = welch(drawn, momentsOf(resampled(others, draws), other.mean))
    if (!(t < own)) above++
    if (!(t > own)) below++
  }
  return Math.min(1, (2 * Math.min(above, below)) / (RESAMPLES + 1))
}

/** Lots on the plain difference of means, without its standard error. */
function plainLots({ members, others }: Stratum, effect: number, seed: number): number {
  const values = Float64Array.from([...members.map((value) => value - effect), ...others])
  const total = values.reduce((sum, value) => sum + value, 0)
  const [n1, n0] = [members.length, others.length]
  const differenceOf = (sum: number) => sum / n1 - (total - sum) / n0
  const own = differenceOf(values.subarray(0, n1).reduce((sum, value) => sum + value, 0))
  const order = Int32Array.from(values, (_, at) => at)
  const draws = new Draws(seed)
  let farther = 1
  for (let lot = 0; lot < RESAMPLES; lot++) {
    draws.choose(order, n1)
    let sum = 0
    for (let at = 0; at < n1; at++) sum += values[order[at] as number] as number
    if (Math.abs(differenceOf(sum)) >= Math.abs(own)) farther++
  }
  return farther / (RESAMPLES + 1)
}

/** The ways that were tried; the hub uses `lots`. */
export const rivals: readonly Rival[] = [
  { key: 'pooled-t', words: { zh: '等方差 t 检验', en: 't-test, pooled variance' }, pValue: byT(pooled) },
  { key: 'welch-t', words: { zh: '韦尔奇 t 检验', en: "Welch's t-test" }, pValue: byT(welch) },
  { key: 'bootstrap-t', words: { zh: '自助法 t', en: 'bootstrap-t' }, pValue: bootstrapT },
  { key: 'plain-lots', words: { zh: '置换检验（均值差）', en: 'permutation of the difference' }, pValue: plainLots },
  {
    key: 'lots',
    words: { zh: '置换检验（学生化）', en: 'studentised permutation' },
    pValue: (stratum, effect, seed) => new PermutationTest([stratum], RESAMPLES, seed).pValue(effect),
  },
]
