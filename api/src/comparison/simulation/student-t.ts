/** Logarithm of the gamma function for positive numbers (Lanczos). */
function logGamma(x: number): number {
  let sum = 1.000000000190015
  LANCZOS.forEach((coefficient, at) => {
    sum += coefficient / (x + at + 1)
  })
  return (x + 0.5) * Math.log(x + 5.5) - (x + 5.5) + Math.log((2.50662827463 * sum) / x)
}

const LANCZOS = [
  76.1800917295, -86.5053203294, 24.0140982408, -1.2317395725, 0.001208650973866179, -0.000005395239384953,
]

/** Continued fraction of the incomplete beta function. */
function betaFraction(a: number, b: number, x: number): number {
  const apart = (value: number) => (Math.abs(value) < 1e-30 ? 1e-30 : value)
  let c = 1
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let step = 1; step <= 200; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step))
    d = 1 / apart(1 + even * d)
    c = apart(1 + even / c)
    fraction *= d * c
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1))
    d = 1 / apart(1 + odd * d)
    c = apart(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-12) break
  }
  return fraction
}

/** Share of Student's t distribution beyond ±t. */
export function studentTails(t: number, freedom: number): number {
  const x = freedom / (freedom + t * t)
  const [a, b] = [freedom / 2, 0.5]
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  if (t === 0) return 1
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, 1 - x)) / b
}
