import fc from 'fast-check'
import { selectInPlace, valuesInOrder } from './select-values'

const integers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 })

describe('selectInPlace', () => {
  it('finds what sorting finds, at every rank', () => {
    fc.assert(
      fc.property(integers, fc.nat(), (values, seed) => {
        const rank = seed % values.length
        const sorted = [...values].sort((one, other) => one - other)
        expect(selectInPlace(Float64Array.from(values), rank)).toBe(sorted[rank])
      }),
    )
  })
})

describe('valuesInOrder', () => {
  const sortedOf = (values: readonly number[]) => [...values].sort((one, other) => one - other)

  it('finds the value at a place and the next, and none after the last', () => {
    expect(valuesInOrder(Float64Array.of(9, 1, 4), 1)).toEqual({ at: 4, next: 9 })
    expect(valuesInOrder(Float64Array.of(9, 1, 4), 2)).toEqual({ at: 9, next: Number.NaN })
  })

  it('finds the same among many values, of both signs, equal or far apart', () => {
    const value = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1, 5e-324, -1e300, 1e300),
    )
    const few = fc.array(value, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(few, fc.nat(), (values, seed) => {
        // The same few values over and over: more than may be compared one by one.
        const many = Array.from({ length: 3000 }, (_, index) => values[(index * 7919 + seed) % values.length] as number)
        const sorted = sortedOf(many)
        for (const place of [0, seed % 3000, 1499, 2998]) {
          const { at, next } = valuesInOrder(Float64Array.from(many), place)
          // A zero of either sign is a zero.
          expect([at + 0, next + 0]).toEqual([(sorted[place] as number) + 0, (sorted[place + 1] as number) + 0])
        }
        expect(valuesInOrder(Float64Array.from(many), 2999).next).toBeNaN()
      }),
      { numRuns: 40 },
    )
  })

  it('reads a list that begins in the middle of another', () => {
    const all = Float64Array.from({ length: 5000 }, (_, index) => 5000 - index)
    expect(valuesInOrder(all.subarray(1001, 4500), 10)).toEqual({ at: 511, next: 512 })
  })
})
