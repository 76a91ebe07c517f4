/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7; 15 digits). */
export function logGamma(x: number): number {
  const shifted = x - 1
  let sum = LANCZOS[0] as number
  for (let term = 1; term < LANCZOS.length; term++) sum += (LANCZOS[term] as number) / (shifted + term)
  const base = shifted + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum)
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/**
 * The chance of a count of at least `least` where `mean` is expected, give or take `variance`. Poisson while the variance
 * is the mean; where it is larger, because the expectation itself is estimated, a Poisson whose mean varies (negative
 * binomial).
 */
export function chanceOfAtLeast(least: number, mean: number, variance: number): number {
  if (least <= 0) return 1
  if (mean <= 0) return 0
  const extra = variance - mean
  const logChance = extra > 1e-9 * mean ? negativeBinomial(mean, (mean * mean) / extra) : poisson(mean)
  return upperTail(least, mean, logChance, Number.POSITIVE_INFINITY)
}

/** The chance of at least `least` of `trials` when each comes with `chance`. */
export function binomialAtLeast(least: number, trials: number, chance: number): number {
  if (least <= 0) return 1
  const [yes, no] = [Math.log(chance), Math.log(1 - chance)]
  const whole = logGamma(trials + 1)
  const logChance = (count: number) =>
    whole - logGamma(count + 1) - logGamma(trials - count + 1) + count * yes + (trials - count) * no
  return upperTail(least, trials * chance, logChance, trials)
}

type LogChance = (count: number) => number

const poisson =
  (mean: number): LogChance =>
  (count) =>
    count * Math.log(mean) - mean - logGamma(count + 1)

function negativeBinomial(mean: number, shape: number): LogChance {
  const [failed, succeeded] = [Math.log(shape / (shape + mean)), Math.log(mean / (shape + mean))]
  return (count) => logGamma(count + shape) - logGamma(shape) - logGamma(count + 1) + shape * failed + count * succeeded
}

/** Adds up the chances from `least` on until they no longer matter. */
function upperTail(least: number, mean: number, logChance: LogChance, most: number): number {
  let sum = 0
  for (let count = Math.ceil(least); count <= most; count++) {
    const chance = Math.exp(logChance(count))
    sum += chance
    if (count > mean && chance <= 1e-12 * sum) break
  }
  return Math.min(1, sum)
}
