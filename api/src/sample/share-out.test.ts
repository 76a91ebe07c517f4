import fc from 'fast-check'
import { shareOut } from './share-out'

test('shares sum to the total, and none is off by a whole one', () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.array(fc.nat(1_000), { minLength: 1, maxLength: 30 }), (total, weights) => {
      const sum = weights.reduce((left, right) => left + right, 0)
      const shares = shareOut(total, weights)
      if (sum === 0) return expect(shares.every((share) => share === 0)).toBe(true)
      expect(shares.reduce((left, right) => left + right, 0)).toBe(total)
      for (const [at, weight] of weights.entries())
        expect(Math.abs((shares[at] ?? 0) - (total * weight) / sum)).toBeLessThan(1)
    }),
  )
})
