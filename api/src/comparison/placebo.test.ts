import fc from 'fast-check'
import type { PseudoDesign } from './design/pseudo-groups'
import { placeboEffects } from './placebo'
import { Draws } from './statistics/draws'

const pool = Int32Array.from({ length: 60 }, (_, at) => at)
const byKey: PseudoDesign = { by: 'KEY', keyOf: (index) => index % 2 }
const noise = (seed: number) => {
  const draws = new Draws(seed)
  const values = Float64Array.from(pool, () => draws.normal())
  return (index: number) => values[index] as number
}

describe('placeboEffects', () => {
  it('are the same on every day', () => {
    const [one, again] = [
      placeboEffects({ pool, pseudo: byKey }, noise(1), 5, 1),
      placeboEffects({ pool, pseudo: byKey }, noise(1), 5, 1),
    ]
    expect(one).toEqual(again)
    expect(one.effects).toHaveLength(499)
    expect([...one.effects]).toEqual([...one.effects].sort((a, b) => a - b))
  })

  it('find nothing unusual about an effect that every pseudo-cluster shows, and much about one that none does', () => {
    expect(placeboEffects({ pool, pseudo: byKey }, noise(2), 5, 0).pValue).toBe(1)
    expect(placeboEffects({ pool, pseudo: byKey }, noise(2), 5, 1_000).pValue).toBe(1 / 500)
  })

  it('see what strikes neighbours together', () => {
    // Runs of ten neighbours rise and fall together: pseudo-clusters of neighbours swing far, and an effect of four
    // standard errors, which village by village would be most unusual, is nothing special.
    const local = (index: number) => (Math.floor(index / 10) % 2 === 0 ? 5 : -5) + noise(3)(index)
    expect(placeboEffects({ pool, pseudo: byKey }, local, 5, 4).pValue).toBeGreaterThan(0.3)
    expect(placeboEffects({ pool, pseudo: byKey }, noise(3), 5, 4).pValue).toBeLessThan(0.1)
  })

  it('say nothing where the pool is too small for pseudo-clusters to differ', () => {
    expect(placeboEffects({ pool: pool.subarray(0, 14), pseudo: byKey }, noise(4), 5, 1).pValue).toBeNull()
    expect(placeboEffects({ pool, pseudo: { by: 'KEY', keyOf: () => -1 } }, noise(4), 5, 1).pValue).toBeNull()
  })

  it('match as the cluster is matched, with villages of the same key only', () => {
    const scaled = [{ values: Float64Array.from(pool), deviation: 1 }]
    const keyOf = (index: number) => (index < 30 ? 0 : 1)
    const pseudo: PseudoDesign = { by: 'NEAREST', scaled, matches: 2, keyOf }
    // Each half stands at a level of its own: whoever is compared inside it finds no difference.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (level) => {
        const { effects } = placeboEffects({ pool, pseudo }, (index) => (index < 30 ? 0 : level), 4, 1)
        expect(effects.every((effect) => effect === 0)).toBe(true)
      }),
      { numRuns: 5 },
    )
  })
})
