import '../app/registry'
import fc from 'fast-check'
import { exampleCity } from '../../test/map-of-places'
import { CELL_STATES, type Column, NOT_COMPARABLE, NOT_DUE, NOT_REPORTED, REPORTED } from '../measure/column'
import { measureOf } from '../measure/metric'
import { computeTransitions } from './compute-transitions'

const map = exampleCity([7, 5])
const all = { start: 0, end: map.villageCount }
const always = () => true

/** One village's side: yuan, or the code of a state without a number. */
type Told = number | { readonly state: number }

function columnOf(period: string, told: readonly Told[]): Column {
  return {
    measure: measureOf('collectiveIncome'),
    period,
    values: Float64Array.from(told, (each) => (typeof each === 'number' ? each * 100 : Number.NaN)),
    denominators: null,
    states: Uint8Array.from(told, (each) => (typeof each === 'number' ? REPORTED : each.state)),
    revisions: new Int32Array(told.length),
  }
}

const told: fc.Arbitrary<Told> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 300_000 }) },
  fc.record({ state: fc.constantFrom(NOT_REPORTED, NOT_DUE, NOT_COMPARABLE) }),
)
const villages = fc.array(fc.tuple(told, told, fc.boolean()), {
  minLength: map.villageCount,
  maxLength: map.villageCount,
})
const edges = [100_000, 200_000]

/** Where a village stands, as a word: its band, or why it has none. */
const naive = (each: Told, wasThere: boolean): string => {
  if (typeof each === 'number') return `band ${edges.filter((edge) => each >= edge).length}`
  return wasThere ? (CELL_STATES[each.state] as string) : 'NOT_THERE'
}

describe('transitions', () => {
  it('put every village where a naive look puts it, and list it there', () => {
    fc.assert(
      fc.property(villages, (list) => {
        const before = {
          column: columnOf(
            '2021',
            list.map(([one]) => one),
          ),
          wasThere: (at: number) => list[at]?.[2] ?? true,
        }
        const after = {
          column: columnOf(
            '2024',
            list.map(([, other]) => other),
          ),
          wasThere: always,
        }
        const made = computeTransitions(map, before, after, all, null, edges)
        const found = made.cells.flatMap(({ from, to, villages: count, list: members }) => {
          const name = (side: typeof from) => (side.band === null ? side.standing : `band ${side.band}`)
          const listed = members(count + 1, 0)
          expect(listed).toHaveLength(count)
          expect(members(1, count - 1)).toEqual(listed.slice(-1))
          return listed.map(({ index }) => [index, name(from), name(to)])
        })
        const expected = list.map(([one, other, wasThere], at) => [at, naive(one, wasThere), naive(other, true)])
        expect(found.sort(([one], [other]) => Number(one) - Number(other))).toEqual(expected)
        expect(made.villages).toBe(list.length)
        expect(made.up + made.same + made.down).toBe(made.compared)
      }),
      { numRuns: 60 },
    )
  })

  it('share out those in a band on both sides, over all and over each band before', () => {
    const sides: readonly (readonly [Told, Told])[] = [
      [50_000, 50_000],
      [50_000, 150_000],
      [50_000, 250_000],
      [150_000, 50_000],
      [150_000, { state: NOT_REPORTED }],
    ]
    const filled = Array.from(
      { length: map.villageCount },
      (_, at) => sides[at] ?? ([{ state: NOT_DUE }, { state: NOT_DUE }] as const),
    )
    const end = (side: 0 | 1) => ({
      column: columnOf(
        '2024',
        filled.map((each) => each[side]),
      ),
      wasThere: always,
    })
    const made = computeTransitions(map, end(0), end(1), all, null, edges)
    expect(made).toMatchObject({ compared: 4, up: 2, same: 1, down: 1, coverage: 80, targetAdded: false })
    const compared = made.cells.filter(({ share }) => share !== null)
    expect(compared.map(({ from, to, share, movement }) => [from.band, to.band, share, movement])).toEqual([
      [0, 0, 25, 'SAME'],
      [0, 1, 25, 'UP'],
      [0, 2, 25, 'UP'],
      [1, 0, 25, 'DOWN'],
    ])
    expect(compared.map(({ shareOfFrom }) => Math.round(shareOfFrom ?? 0))).toEqual([33, 33, 33, 100])
    expect(made.cells.find(({ to }) => to.standing === 'NOT_REPORTED')).toMatchObject({
      villages: 1,
      share: null,
      movement: null,
    })
  })

  it('count only whom the mask lets through, and have the target as an edge', () => {
    const column = columnOf(
      '2024',
      Array.from({ length: map.villageCount }, () => 120_000),
    )
    const mask = Uint8Array.from({ length: map.villageCount }, (_, at) => at % 2)
    const end = { column, wasThere: always }
    const made = computeTransitions(map, end, end, { start: 0, end: 10 }, mask, [50_000])
    expect(made).toMatchObject({ villages: 5, compared: 5, same: 5, targetAdded: true })
    expect(made.bands).toEqual([
      { band: 0, from: null, to: 50_000 },
      { band: 1, from: 50_000, to: 100_000 },
      { band: 2, from: 100_000, to: null },
    ])
  })
})
