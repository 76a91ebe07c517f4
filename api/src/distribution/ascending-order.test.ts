import fc from 'fast-check'
import { ascendingOrder } from './ascending-order'

describe('ascendingOrder', () => {
  it('is what sorting by value gives, for any doubles', () => {
    const doubles = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 })), { maxLength: 50 })
    fc.assert(
      fc.property(doubles, (list) => {
        // Zero of either sign is one value, but only one of them comes first by its bits.
        const values = Float64Array.from(list, (value) => value + 0)
        const naive = [...values.keys()].sort((one, other) => {
          const [a, b] = [values[one] as number, values[other] as number]
          return a < b ? -1 : a > b ? 1 : one - other
        })
        expect([...ascendingOrder(values)]).toEqual(naive)
      }),
    )
  })
})
