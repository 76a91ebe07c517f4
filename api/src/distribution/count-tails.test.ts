import fc from 'fast-check'
import { binomialAtLeast, chanceOfAtLeast, logGamma } from './count-tails'

/** By the definition, from below: one less the chances of fewer. */
function naivePoisson(least: number, mean: number): number {
  let [chance, below] = [Math.exp(-mean), 0]
  for (let count = 0; count < least; count++) {
    below += chance
    chance *= mean / (count + 1)
  }
  return 1 - below
}

function naiveBinomial(least: number, trials: number, chance: number): number {
  let [term, sum] = [chance ** trials, 0]
  for (let count = trials; count >= least; count--) {
    sum += term
    term *= (count / (trials - count + 1)) * ((1 - chance) / chance)
  }
  return sum
}

describe('chances of counts', () => {
  it('know the gamma function', () => {
    expect(logGamma(1)).toBeCloseTo(0, 12)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12)
  })

  it('are Poisson while nothing widens them', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0.1, max: 30, noNaN: true }), (least, mean) => {
        expect(chanceOfAtLeast(least, mean, mean)).toBeCloseTo(naivePoisson(least, mean), 9)
      }),
    )
  })

  it('have the mean and the variance they are given', () => {
    const [mean, variance] = [20, 50]
    const chances = Array.from({ length: 400 }, (_, count) => chanceOfAtLeast(count, mean, variance))
    const each = chances.map((chance, count) => chance - (chances[count + 1] ?? 0))
    const average = each.reduce((sum, chance, count) => sum + chance * count, 0)
    expect(average).toBeCloseTo(mean, 6)
    expect(each.reduce((sum, chance, count) => sum + chance * (count - average) ** 2, 0)).toBeCloseTo(variance, 4)
  })

  it('reach far into the tail and to large counts without breaking', () => {
    expect(chanceOfAtLeast(200, 20, 20)).toBeLessThan(1e-100)
    expect(chanceOfAtLeast(50_000, 50_000, 50_000)).toBeCloseTo(0.5, 2)
    expect([chanceOfAtLeast(0, 5, 5), chanceOfAtLeast(3, 0, 0)]).toEqual([1, 0])
  })

  it('are binomial for digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), (trials, given) => {
        const least = Math.min(given, trials)
        expect(binomialAtLeast(least, trials, 0.2)).toBeCloseTo(naiveBinomial(least, trials, 0.2), 9)
      }),
    )
  })
})
