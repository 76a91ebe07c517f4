import fc from 'fast-check'
import type { Likeness } from './likeness'
import { type Widened, widen } from './widen'

type Village = readonly [county: number, category: number, band: number]

const likenessOf = (villages: readonly Village[]): Likeness => ({
  counties: Int32Array.from(villages, ([county]) => county),
  cities: Int32Array.from(villages, ([county]) => (county < 0 ? -1 : 0)),
  categories: Uint8Array.from(villages, ([, category]) => category),
  bands: Int8Array.from(villages, ([, , band]) => band),
})

const range = (from: number, to: number) => Int32Array.from({ length: to - from }, (_, at) => from + at)
const times = (count: number, village: Village): Village[] => Array.from({ length: count }, () => village)
const widened = (members: Village[], others: Village[]): Widened =>
  widen(
    likenessOf([...members, ...others]),
    range(0, members.length),
    range(members.length, members.length + others.length),
  )

describe('widen', () => {
  it('stays with the same county, category and band when five are found', () => {
    const { step, strata, tried } = widened(times(3, [0, 1, 1]), [...times(5, [0, 1, 1]), ...times(9, [0, 2, 1])])
    expect(step).toBe('COUNTY_CATEGORY_BAND')
    expect(tried).toEqual([{ step: 'COUNTY_CATEGORY_BAND', members: 3, others: 5, isEnough: true }])
    expect(strata).toEqual([{ members: range(0, 3), others: range(3, 8) }])
  })

  it('gives up the band, then the category, then the county, and tells each step', () => {
    const members = times(3, [0, 1, 1])
    const band = widened(members, [...times(4, [0, 1, 1]), [0, 1, 2]])
    expect(band.step).toBe('COUNTY_CATEGORY')
    const category = widened(members, [...times(4, [0, 1, 1]), [0, 2, 1]])
    expect(category.step).toBe('COUNTY')
    const county = widened(members, [...times(4, [0, 1, 1]), ...times(3, [1, 2, 2])])
    expect(county.tried.map(({ step, others, isEnough }) => [step, others, isEnough])).toEqual([
      ['COUNTY_CATEGORY_BAND', 4, false],
      ['COUNTY_CATEGORY', 4, false],
      ['COUNTY', 4, false],
      ['CITY', 7, true],
    ])
  })

  it('widens too when many members have nobody like them, however many villages the others have', () => {
    const { step } = widened(
      [
        [0, 1, 1],
        [0, 2, 1],
        [0, 2, 1],
      ],
      [...times(20, [0, 1, 1]), ...times(5, [0, 2, 3])],
    )
    expect(step).toBe('COUNTY_CATEGORY')
  })

  it('takes a village without a band or a county for like nobody', () => {
    const { tried } = widened(
      [
        [0, 1, -1],
        [-1, 1, 1],
      ],
      times(9, [0, 1, -1]),
    )
    expect(tried.map(({ members }) => members)).toEqual([0, 1, 1, 1])
  })

  it('ends at the city even where that is not enough, and says so', () => {
    expect(widened(times(3, [0, 1, 1]), [[1, 1, 1]]).tried.at(-1)).toMatchObject({ step: 'CITY', isEnough: false })
  })

  it('puts each village into one stratum at most, with its likes only', () => {
    const village = fc.tuple(fc.nat(2), fc.nat(3), fc.integer({ min: -1, max: 3 }))
    fc.assert(
      fc.property(fc.array(village, { minLength: 1, maxLength: 8 }), fc.array(village, { maxLength: 40 }), (a, b) => {
        const { strata, step } = widened(a, b)
        const all = strata.flatMap(({ members, others }) => [...members, ...others])
        expect(new Set(all).size).toBe(all.length)
        if (step !== 'COUNTY_CATEGORY_BAND') return
        for (const { members, others } of strata)
          for (const other of others) expect(b[other - a.length]).toEqual(a[members[0] as number])
      }),
    )
  })
})
