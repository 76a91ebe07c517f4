import fc from 'fast-check'
import { smallMap } from '../../test/small-map'
import { testMeasure } from '../../test/test-measure'
import { buildColumn } from './build-column'
import { classifyBands, classifyFlag, classifyValues } from './classify-column'
import { classifyMembers } from './classify-members'
import type { Column } from './column'
import type { GroupBand } from './group-values'
import type { Measure, MeasureRow } from './measure'

const COUNT = 12
const map = smallMap(
  Array.from({ length: COUNT }, (_, index) => ({
    id: index + 1,
    code: `3706861032${String(index + 1).padStart(2, '0')}`,
  })),
)

const measure = testMeasure

const columnOf = (rows: readonly Omit<MeasureRow, 'revision'>[], more?: Partial<Measure>): Column =>
  buildColumn(
    map,
    measure(more),
    '2024',
    rows.map((row) => ({ ...row, revision: 1 })),
    null,
  )

const rowsOf = (values: readonly (number | null)[]) =>
  values.flatMap((value, index) => (value === null ? [] : [{ villageId: index + 1, value }]))

const values = fc.array(fc.option(fc.integer({ min: -400, max: 100_000 }), { nil: null }), {
  minLength: COUNT,
  maxLength: COUNT,
})

describe('classes of a column', () => {
  it('are the bands that hold each value, in yuan, and never a band for what is missing', () => {
    const edges = fc.uniqueArray(fc.integer({ min: -3, max: 900 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(values, edges, (fen, unsorted) => {
        const limits = unsorted.sort((one, other) => one - other)
        const { values: bands, classOf } = classifyBands(columnOf(rowsOf(fen)), limits)
        for (const [index, value] of fen.entries()) {
          const { state, from, to, unit } = bands[classOf[index] as number] as GroupBand
          expect(unit).toBe('YUAN')
          expect(state).toBe(value === null ? 'NOT_REPORTED' : 'REPORTED')
          if (value === null) {
            expect([from, to]).toEqual([null, null])
            continue
          }
          if (from !== null) expect(value).toBeGreaterThanOrEqual(from * 100)
          if (to !== null) expect(value).toBeLessThan(to * 100)
        }
      }),
    )
  })

  it('are each value that occurs, ascending, then the states without one', () => {
    const column = columnOf([...rowsOf([4, 2, 4, 300]), { villageId: 6, value: null, state: 'NOT_APPLICABLE' }], {
      unit: 'STARS',
    })
    const { values: stars, classOf } = classifyValues(column, (state, value) => `${state} ${value}`)
    expect(stars.slice(0, 3)).toEqual(['REPORTED 2', 'REPORTED 4', 'REPORTED 300'])
    expect([...classOf].map((one) => stars[one])).toEqual([
      'REPORTED 4',
      'REPORTED 2',
      'REPORTED 4',
      'REPORTED 300',
      'NOT_REPORTED null',
      'NOT_APPLICABLE null',
      ...Array(6).fill('NOT_REPORTED null'),
    ])
  })

  it('tell yes from no from not known', () => {
    const { values: flags, classOf } = classifyFlag(columnOf(rowsOf([1, 0, 3, null])))
    expect([...classOf.subarray(0, 4)].map((one) => flags[one])).toEqual([
      { state: 'REPORTED', value: true },
      { state: 'REPORTED', value: false },
      { state: 'REPORTED', value: true },
      { state: 'NOT_REPORTED', value: null },
    ])
  })

  it('of a rate are by its quotient, and keep apart what too few answers stand behind', () => {
    const answers = { unit: 'PERCENT', kind: 'RATE', minDenominator: 10 } as const
    const rows = [
      { villageId: 1, value: 9, denominator: 10 },
      { villageId: 2, value: 30, denominator: 40 },
      { villageId: 3, value: 9, denominator: 9 },
      { villageId: 4, value: 20, denominator: 20 },
    ]
    const { values: bands, classOf } = classifyBands(columnOf(rows, answers), [80, 95])
    const told = [...classOf.subarray(0, 4)].map((one) => bands[one] as GroupBand)
    expect(told.map(({ state, from, to }) => [state, from, to])).toEqual([
      ['REPORTED', 80, 95],
      ['REPORTED', null, 80],
      ['SUPPRESSED', null, null],
      ['REPORTED', 95, null],
    ])
  })
})

describe('classes of a register', () => {
  it('hold a village in each that lists it, once, and others in none', () => {
    const members = [
      { villageId: 2, key: 'B' },
      { villageId: 2, key: 'A' },
      { villageId: 2, key: 'B' },
      { villageId: 5, key: 'A' },
      { villageId: 99, key: 'A' },
      { villageId: 7, key: 'unknown' },
    ]
    const { values: classes, classOf, further } = classifyMembers(map, members, ['A', 'B'], (key) => `class ${key}`)
    expect(classes).toEqual(['class A', 'class B', null])
    expect([...classOf]).toEqual([2, 1, 2, 2, 0, 2, 2, 2, 2, 2, 2, 2])
    expect([[...(further?.villages ?? [])], [...(further?.classes ?? [])]]).toEqual([[1], [0]])
    expect(classifyMembers(map, [{ villageId: 1, key: 'A' }], ['A'], (key) => key).further).toBeUndefined()
  })
})
