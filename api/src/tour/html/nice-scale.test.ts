import fc from 'fast-check'
import { niceScale } from './nice-scale'

it.each([
  [[8, 20], true, [0, 5, 10, 15, 20]],
  [[100, 104], false, [100, 101, 102, 103, 104]],
  [[-3, 7], true, [-5, -2.5, 0, 2.5, 5, 7.5]],
  [[0.1, 0.3], false, [0.1, 0.15, 0.2, 0.25, 0.3]],
  [[0], true, [-0.25, 0, 0.25]],
])('of %j, with zero %s, has the marks %j', (values, withZero, ticks) => {
  expect(niceScale(values, withZero).ticks).toEqual(ticks)
})

/** Figures are shown with two decimals at most; nothing finer is drawn. */
const hundredths = fc.integer({ min: -1e11, max: 1e11 }).map((number) => number / 100)

it('holds every value, in few marks, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(hundredths, { minLength: 1 }), fc.boolean(), (values, zero) => {
      const { from, to, ticks } = niceScale(values, zero)
      const slack = (to - from) * 1e-6
      for (const value of values) expect(value >= from - slack && value <= to + slack).toBe(true)
      if (zero) expect(from <= 0 && to >= 0).toBe(true)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect(ticks).toEqual([...ticks].sort((one, other) => one - other))
    }),
  )
})
