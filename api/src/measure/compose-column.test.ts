import '../app/registry'
import fc from 'fast-check'
import { parsePeriod, partsOfPeriod } from '../common/period'
import { type Column, NOT_APPLICABLE, NOT_COMPARABLE, NOT_DUE, NOT_REPORTED, REPORTED } from './column'
import { columnWithoutParts, composeColumn } from './compose-column'
import { measureOf } from './metric'

const YEAR = parsePeriod('2024')
const quarters = partsOfPeriod(YEAR, 'QUARTER')
const flow = measureOf('disputeResolution')
const stock = measureOf('guaranteeIssues')

/** What a village says of a part: its number, or the code of a state. */
type Told = { readonly value: number } | { readonly state: number }
const told: fc.Arbitrary<Told> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ value: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({ state: fc.constantFrom(NOT_REPORTED, NOT_DUE, NOT_APPLICABLE, NOT_COMPARABLE) }),
  },
)

const columnOf = (measure: Column['measure'], period: string, list: readonly Told[]): Column => ({
  measure,
  period,
  values: Float64Array.from(list, (each) => ('value' in each ? each.value : Number.NaN)),
  denominators:
    measure.kind === 'RATE' ? Float64Array.from(list, (each) => ('value' in each ? each.value + 5 : Number.NaN)) : null,
  states: Uint8Array.from(list, (each) => ('value' in each ? REPORTED : each.state)),
  revisions: Int32Array.from(list, (_, at) => at + quarters.findIndex(({ key }) => key === period)),
})

/** Of a flow by the rule: a number only where no part that was due is missing. */
function naiveFlow(parts: readonly Told[]): Told {
  const states = parts.map((part) => ('value' in part ? REPORTED : part.state))
  const worst = [NOT_COMPARABLE, NOT_REPORTED].find((state) => states.includes(state))
  if (worst !== undefined) return { state: worst }
  const values = parts.flatMap((part) => ('value' in part ? [part.value] : []))
  if (values.length > 0) return { value: values.reduce((sum, value) => sum + value, 0) }
  return { state: states.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : NOT_DUE }
}

describe('a longer period', () => {
  it('of a flow is the sum of its parts, for villages that miss none that was due', () => {
    const villages = fc.array(fc.tuple(told, told, told, told), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(villages, (list) => {
        const given = quarters.map(({ key }, part) =>
          columnOf(
            flow,
            key,
            list.map((each) => each[part] as Told),
          ),
        )
        const made = composeColumn(flow, YEAR, quarters, given)
        for (const [index, parts] of list.entries()) {
          const expected = naiveFlow(parts)
          expect(made.states[index]).toBe('value' in expected ? REPORTED : expected.state)
          expect(made.values[index]).toBe('value' in expected ? expected.value : Number.NaN)
          const counted = parts.filter((part) => 'value' in part).length
          expect(made.denominators?.[index]).toBe('value' in expected ? expected.value + 5 * counted : Number.NaN)
          expect(made.revisions[index]).toBe(index + 3)
        }
        expect(made.period).toBe('2024')
      }),
    )
  })

  it('of a stock is what its last part says, and nothing older', () => {
    const given = ['2024Q1', '2024Q2'].map((key, part) =>
      columnOf(stock, key, [{ value: 3 + part }, part === 0 ? { value: 9 } : { state: NOT_REPORTED }]),
    )
    const made = composeColumn(stock, YEAR, quarters, given)
    expect([...made.values]).toEqual([4, Number.NaN])
    expect([...made.states]).toEqual([REPORTED, NOT_REPORTED])
    expect(made.parts).toEqual({
      kind: 'QUARTER',
      all: ['2024Q1', '2024Q2', '2024Q3', '2024Q4'],
      given: ['2024Q1', '2024Q2'],
    })
  })

  it('without any part that is in has no number, and still tells who is due', () => {
    const due = columnOf(flow, '2024Q4', [{ value: 1 }, { state: NOT_REPORTED }, { state: NOT_DUE }])
    const made = columnWithoutParts(flow, YEAR, quarters, due)
    expect([...made.states]).toEqual([NOT_REPORTED, NOT_REPORTED, NOT_DUE])
    expect([...made.values, ...(made.denominators ?? [])]).toEqual(new Array(6).fill(Number.NaN))
    expect(made.parts?.given).toEqual([])
  })
})
