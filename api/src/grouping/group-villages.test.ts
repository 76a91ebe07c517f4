import fc from 'fast-check'
import type { VillageClasses } from '../measure/group-key'
import { groupVillages } from './group-villages'

const VILLAGES = 30

/** A key by plain lists: the classes of each village, at least one. */
interface PlainKey {
  readonly size: number
  readonly classesOf: readonly (readonly number[])[]
}

const plainKey = (most: number): fc.Arbitrary<PlainKey> =>
  fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc
      .array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: Math.min(most, size) }), {
        minLength: VILLAGES,
        maxLength: VILLAGES,
      })
      .map((classesOf) => ({ size, classesOf })),
  )

const members = fc.uniqueArray(fc.nat(VILLAGES - 1)).map((list) => list.sort((one, other) => one - other))

function toClasses({ size, classesOf }: PlainKey): VillageClasses {
  const further = classesOf.flatMap((list, village) => list.slice(1).map((one) => [village, one] as const))
  return {
    values: Array.from({ length: size }, (_, index) => index),
    classOf: Int32Array.from(classesOf, ([first]) => first as number),
    ...(further.length > 0 && {
      further: {
        villages: Int32Array.from(further, ([village]) => village),
        classes: Int32Array.from(further, ([, one]) => one),
      },
    }),
  }
}

/** Groups as plain objects: each village under each combination of its classes. */
function naiveGroups(list: readonly number[], keys: readonly PlainKey[]): [number[], number[]][] {
  const groups = new Map<string, [number[], number[]]>()
  for (const village of list) {
    const combinations = keys.reduce<number[][]>(
      (made, { classesOf }) => made.flatMap((start) => (classesOf[village] ?? []).map((one) => [...start, one])),
      [[]],
    )
    for (const combination of combinations) {
      const group = groups.get(combination.join()) ?? [combination, []]
      group[1].push(village)
      groups.set(combination.join(), group)
    }
  }
  const compare = ([one]: [number[], number[]], [other]: [number[], number[]]) => {
    const at = one.findIndex((value, index) => value !== other[index])
    return at < 0 ? 0 : (one[at] as number) - (other[at] as number)
  }
  return [...groups.values()].sort(compare)
}

function groupsOf(list: readonly number[], keys: readonly PlainKey[]): [number[], number[]][] {
  const { groupCount, villages, starts, classes } = groupVillages(Int32Array.from(list), keys.map(toClasses))
  return Array.from({ length: groupCount }, (_, group) => [
    classes.map((ofKey) => ofKey[group] as number),
    [...villages.subarray(starts[group], starts[group + 1])],
  ])
}

describe('grouping villages', () => {
  it('finds the groups that plain objects find, in the order of the keys', () => {
    fc.assert(
      fc.property(members, fc.array(plainKey(3), { minLength: 1, maxLength: 4 }), (list, keys) => {
        expect(groupsOf(list, keys)).toEqual(naiveGroups(list, keys))
      }),
    )
  })

  it('divides by disjoint keys: groups add up to the whole, each village once', () => {
    fc.assert(
      fc.property(members, fc.array(plainKey(1), { maxLength: 4 }), (list, keys) => {
        const all = groupsOf(list, keys).flatMap(([, villages]) => villages)
        expect(all.sort((one, other) => one - other)).toEqual(list)
        expect(groupVillages(Int32Array.from(list), keys.map(toClasses)).overlapping).toBe(false)
      }),
    )
  })

  it('makes one group of all villages without keys, and none of no villages with one', () => {
    expect(groupsOf([2, 4], [])).toEqual([[[], [2, 4]]])
    expect(groupsOf([], [])).toEqual([[[], []]])
    expect(groupsOf([], [{ size: 2, classesOf: Array(VILLAGES).fill([0]) }])).toEqual([])
  })

  it('numbers more combinations than any table could hold', () => {
    const wide = { values: Array(3000).fill(null), classOf: Int32Array.from({ length: 3000 }, (_, index) => index) }
    const whole = Int32Array.from({ length: 3000 }, (_, index) => index)
    const { groupCount, villages } = groupVillages(whole, [wide, wide])
    expect(groupCount).toBe(3000)
    expect(villages).toEqual(whole)
  })
})
