import fc from 'fast-check'
import { parsePeriod } from '../common/period'
import { NOT_REPORTED, REPORTED } from '../measure/column'
import type { ComparisonGroup } from './choose-group'
import { clusterMembers } from './cluster-members'
import { comparePeriod } from './compare-period'
import type { ComparisonFrame, PeriodPair } from './comparison-frame'
import type { VillageStratum } from './design/village-stratum'

interface Village {
  readonly base: number | null
  readonly now: number | null
  readonly isMember: boolean
  readonly stratum: number
}

const period = parsePeriod('2024')

/** Compares villages as they are given: members were in the cluster all along. */
function compare(villages: readonly Village[]) {
  const reads = (key: 'now' | 'base') => (index: number) => villages[index]?.[key] ?? Number.NaN
  const states = Uint8Array.from(villages, ({ now }) => (now === null ? NOT_REPORTED : REPORTED))
  const pair = { period, column: { states }, now: reads('now'), base: reads('base') } as unknown as PeriodPair
  const frame = { query: { base: '2021' }, mask: null } as unknown as ComparisonFrame
  const indexes = (stratum: number, isMember: boolean) =>
    Int32Array.from(villages.flatMap((one, at) => (one.stratum === stratum && one.isMember === isMember ? [at] : [])))
  const strata = [0, 1].map(
    (stratum): VillageStratum => ({
      members: indexes(stratum, true),
      others: indexes(stratum, false),
    }),
  )
  const spans = new Map(
    villages.flatMap(({ isMember }, at) =>
      isMember ? [[at, [{ joinedOn: '2022-01-01', leftOn: null }]] as const] : [],
    ),
  )
  return comparePeriod(frame, { strata } as unknown as ComparisonGroup, clusterMembers(spans, [period]), pair)
}

const list = (count: number, isMember: boolean, change: number, stratum = 0): Village[] =>
  Array.from({ length: count }, (_, at) => ({ base: 10 + at, now: 10 + at + change, isMember, stratum }))

const amount = fc.integer({ min: -900, max: 900 })
const village = fc.record({
  base: fc.option(amount, { nil: null, freq: 8 }),
  now: fc.option(amount, { nil: null, freq: 8 }),
  isMember: fc.boolean(),
  stratum: fc.nat(1),
})
const panel = fc.array(village, { minLength: 12, maxLength: 40 })

describe('comparePeriod', () => {
  it('tells the change of members less that of others, and both n', () => {
    expect(compare([...list(3, true, 5), ...list(5, false, 2)])).toMatchObject({
      state: 'COMPARED',
      effect: 3,
      members: { now: 16, base: 11, compared: 3, expected: 3 },
      others: { now: 14, base: 12, compared: 5, expected: 5 },
    })
  })

  it('refuses below three members or five others', () => {
    expect(compare([...list(2, true, 5), ...list(9, false, 2)])).toMatchObject({
      state: 'TOO_FEW_MEMBERS',
      effect: null,
    })
    expect(compare([...list(3, true, 5), ...list(4, false, 2)])).toMatchObject({
      state: 'TOO_FEW_OTHERS',
      effect: null,
    })
    expect(compare(list(9, false, 2))).toMatchObject({ state: 'NO_MEMBERS', effect: null })
  })

  it('takes missing for missing, never for zero', () => {
    const { effect, members, others } = compare([
      ...list(3, true, 5),
      { base: 900, now: null, isMember: true, stratum: 0 },
      ...list(5, false, 2),
      { base: null, now: 900, isMember: false, stratum: 0 },
    ])
    expect(effect).toBe(3)
    expect(members).toMatchObject({ compared: 3, expected: 4 })
    expect(others).toMatchObject({ compared: 5, expected: 6 })
  })

  it('leaves out members of a stratum in which nobody is to compare with', () => {
    const { effect, members } = compare([...list(3, true, 5), ...list(2, true, 800, 1), ...list(5, false, 2)])
    expect(effect).toBe(3)
    expect(members).toMatchObject({ compared: 3, expected: 5 })
  })

  it('does not move when all villages gain alike', () => {
    fc.assert(
      fc.property(panel, amount, (villages, gain) => {
        const moved = villages.map((one) => ({ ...one, now: one.now === null ? null : one.now + gain }))
        const [before, after] = [compare(villages), compare(moved)]
        expect(after.state).toBe(before.state)
        if (before.effect !== null) expect(after.effect).toBeCloseTo(before.effect, 8)
      }),
    )
  })

  it('changes its sign when members and others change places, where all are of one kind', () => {
    fc.assert(
      fc.property(panel, (villages) => {
        const alike = villages.map((one) => ({ ...one, stratum: 0 }))
        const swapped = alike.map((one) => ({ ...one, isMember: !one.isMember }))
        const [there, back] = [compare(alike).effect, compare(swapped).effect]
        if (there !== null && back !== null) expect(there + back).toBeCloseTo(0, 8)
      }),
    )
  })

  it('does not depend on the order of villages', () => {
    fc.assert(
      fc.property(panel, (villages) => {
        const [one, other] = [compare(villages), compare(villages.toReversed())]
        expect(other.state).toBe(one.state)
        expect(other.members.compared).toBe(one.members.compared)
        if (one.effect !== null) expect(other.effect).toBeCloseTo(one.effect, 8)
      }),
    )
  })
})
