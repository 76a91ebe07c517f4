import fc from 'fast-check'
import { heatClasses } from './heat-classes'

describe('heat classes', () => {
  it('puts ten different values into five pairs', () => {
    const step = heatClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect([1, 2, 3, 5, 6, 8, 9, 10].map(step)).toEqual([1, 1, 2, 3, 3, 4, 5, 5])
  })

  it('uses the upper steps where there are few values', () => {
    const step = heatClasses([3, 3, 8])
    expect([step(3), step(8)]).toEqual([4, 5])
  })

  it('never puts a higher value into a lower class', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 40 }),
        (values) => {
          const step = heatClasses(values)
          const steps = values.toSorted((a, b) => a - b).map(step)
          expect(steps).toEqual(steps.toSorted((a, b) => a - b))
        },
      ),
    )
  })
})
