import fc from 'fast-check'
import { KeyedSums } from './keyed-sums'
import { LotStrata } from './permutation-sums'
import type { Stratum } from './stratum'

describe('KeyedSums', () => {
  it('comes to what strata laid out village by village come to', () => {
    const village = fc.record({
      value: fc.integer({ min: -9_000, max: 9_000 }),
      key: fc.nat(2),
      isMember: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(village, { minLength: 4, maxLength: 30 }), (villages) => {
        const strata = [0, 1, 2].map((key): Stratum => {
          const ofKey = villages.filter((one) => one.key === key)
          const values = (isMember: boolean) =>
            Float64Array.from(ofKey.filter((one) => one.isMember === isMember).map(({ value }) => value))
          return { members: values(true), others: values(false) }
        })
        const compared = strata.filter(({ members, others }) => members.length > 0 && others.length > 0)
        const places = Int32Array.from(villages.flatMap(({ isMember }, at) => (isMember ? [at] : [])))
        const sums = new KeyedSums(
          Float64Array.from(villages.map(({ value }) => value)),
          villages.map(({ key }) => key),
        )
        const outcome = sums.outcome(places)
        if (compared.reduce((count, { members }) => count + members.length, 0) < 2) {
          expect(outcome).toBeNull()
          return
        }
        const { effect0, variance0 } = new LotStrata(compared).actual()
        expect(outcome?.effect0).toBeCloseTo(effect0, 6)
        expect(outcome?.variance0).toBeCloseTo(variance0, 4)
      }),
    )
  })
})
