import fc from 'fast-check'
import { smallMap } from '../../test/small-map'
import { testMeasure } from '../../test/test-measure'
import { buildColumn } from '../measure/build-column'
import { computeFigure } from '../measure/compute-figure'
import { countReported } from '../measure/gather'
import type { VillageClasses } from '../measure/group-key'
import { type GroupRow, GroupSets } from './group-sets'
import { groupVillages } from './group-villages'

const COUNT = 20
const map = smallMap(
  Array.from({ length: COUNT }, (_, index) => ({
    id: index + 1,
    code: `3706861032${String(index + 1).padStart(2, '0')}`,
  })),
)

const measure = testMeasure({ key: 'households', unit: 'HOUSEHOLDS' })

const columnOf = (values: readonly (number | null)[]) =>
  buildColumn(
    map,
    measure,
    '2024',
    values.flatMap((value, index) => (value === null ? [] : [{ villageId: index + 1, value, revision: 1 }])),
    null,
  )

const keyOf = (classOf: readonly number[]): VillageClasses => ({
  values: Array.from({ length: Math.max(...classOf) + 1 }, (_, index) => index),
  classOf: Int32Array.from(classOf),
})

const all = Int32Array.from({ length: COUNT }, (_, index) => index)
const setsOf = (classOf: readonly number[], minVillages: number) =>
  new GroupSets(map, all, groupVillages(all, [keyOf(classOf)]), minVillages)

const rowsOf = ({ grouped }: GroupSets): GroupRow[] =>
  [...Array(grouped.groupCount).keys()].map((group) => ({ kind: 'GROUP', group }))

const classes = fc.array(fc.nat(4), { minLength: COUNT, maxLength: COUNT })
const incomes = fc.array(fc.option(fc.integer({ min: -99, max: 99 }), { nil: null }), {
  minLength: COUNT,
  maxLength: COUNT,
})
const masks = fc.array(fc.constantFrom(0, 1), { minLength: COUNT, maxLength: COUNT })
const sum = { stat: 'SUM', atLeast: null } as const

describe('the rows of an answer', () => {
  it('of disjoint keys add up to the total in villages, reports and sums, with and without a condition', () => {
    fc.assert(
      fc.property(classes, incomes, masks, (classOf, values, mask) => {
        const column = columnOf(values)
        const sets = setsOf(classOf, 1)
        for (const one of [sets, sets.narrow('mask', Uint8Array.from(mask))]) {
          const figure = (row: GroupRow) => computeFigure(column, one.subjectOf(row).villageSet, null, sum)
          const [whole, parts] = [figure({ kind: 'TOTAL' }), rowsOf(one).map(figure)]
          const add = (of: (figure: typeof whole) => number) => parts.reduce((total, part) => total + of(part), 0)
          expect(add(({ reported }) => reported)).toBe(whole.reported)
          expect(add(({ expected }) => expected)).toBe(whole.expected)
          expect(add(({ value }) => value ?? 0)).toBe(whole.value ?? 0)
        }
      }),
    )
  })

  it('put together as the rest are the villages of these groups', () => {
    fc.assert(
      fc.property(classes, (classOf) => {
        const sets = setsOf(classOf, 1)
        const [, ...others] = [...Array(sets.grouped.groupCount).keys()]
        const rest = sets.villagesOf({ kind: 'REST', groups: others })
        const naive = classOf.flatMap((one, village) => (one === Math.min(...classOf) ? [] : [village]))
        expect([...rest]).toEqual(naive)
      }),
    )
  })

  it('never tell numbers from which one of fewer villages follows', () => {
    fc.assert(
      fc.property(classes, incomes, fc.nat(5), (classOf, values, first) => {
        const column = columnOf(values)
        const sets = setsOf(classOf, 5)
        const behind = (row: GroupRow) => countReported([column], sets.setOf(row), null)
        const isTold = (row: GroupRow) =>
          !sets.subjectOf(row).withholds?.('households', (set) => countReported([column], set, null))
        const groups = rowsOf(sets)
        const [shown, others] = [groups.slice(0, first), groups.slice(first)]
        const rest: GroupRow = { kind: 'REST', groups: others.map((row) => (row.kind === 'GROUP' ? row.group : -1)) }
        const told = [...shown, ...(others.length > 0 ? [rest] : [])].filter(isTold)
        for (const row of told) expect(behind(row) === 0 || behind(row) >= 5).toBe(true)
        if (!isTold({ kind: 'TOTAL' })) return
        const left = behind({ kind: 'TOTAL' }) - told.reduce((total, row) => total + behind(row), 0)
        expect(left === 0 || left >= 5).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
