import { smallMap } from '../../test/small-map'
import { parsePeriod } from '../common/period'
import type { DivisionMap, MapUnit, MapUnitList } from '../division/division-map'
import type { Region, ReportingUnit } from '../division/place'
import type { GroupKeySources } from '../measure/group-key'
import { placeGroupKeys } from './place-group-keys'

const plain = smallMap([
  { id: 1, code: '370681101201' },
  { id: 2, code: '370681102201' },
  { id: 3, code: '370686101201' },
  { id: 4, code: '370686101001', type: 'RESIDENTS_COMMITTEE' },
])

/** A list with a unit that takes one township out of a county, and leaves the rest of it out. */
function withList(map: DivisionMap): DivisionMap {
  const list = { key: 'two', name: '两单位', nameEn: 'Two', units: [] as MapUnit[] } satisfies MapUnitList
  const unit = (key: string, villages: number[]): MapUnit => ({
    list,
    key,
    name: key,
    nameEn: key,
    divisionCode: null,
    members: [],
    parent: map.region('3706') as NonNullable<ReturnType<typeof map.region>>,
    isWhole: true,
    villages: Int32Array.from(villages),
  })
  list.units = [unit('port', [1]), unit('qixia', [2, 3])]
  return { ...map, unitLists: [list] }
}

const map = withList(plain)
const sources = (list: string | null) => ({ map, list, period: parsePeriod('2024') }) as unknown as GroupKeySources

async function told(key: string, list: string | null = null): Promise<unknown[]> {
  const found = placeGroupKeys.find((one) => one.key === key)
  if (!found) throw new Error(`No key ${key}`)
  const { values, classOf } = await found.classify(sources(list), {})
  return [...classOf].map((one) => values[one])
}

const codes = (places: unknown[]) => places.map((place) => (place as Region | ReportingUnit | null)?.code ?? null)

describe('places as keys', () => {
  it('are the county and the township of each village', async () => {
    expect(codes(await told('county'))).toEqual(['370681', '370681', '370686', '370686'])
    expect(codes(await told('township'))).toEqual(['370681101', '370681102', '370686101', '370686101'])
  })

  it('are the unit of a list, and none for a village that no unit has', async () => {
    expect(codes(await told('reportingUnit', 'two'))).toEqual([
      null,
      'unit:two:port',
      'unit:two:qixia',
      'unit:two:qixia',
    ])
    await expect(told('reportingUnit')).rejects.toMatchObject({ code: 'GROUP_LIST_MISSING', facts: { lists: 'two' } })
  })

  it('are shown however small; what kind of unit a village is names no place', async () => {
    expect(await told('type')).toEqual([
      'VILLAGE_COMMITTEE',
      'VILLAGE_COMMITTEE',
      'RESIDENTS_COMMITTEE',
      'VILLAGE_COMMITTEE',
    ])
    expect(placeGroupKeys.map(({ key, namesPlaces }) => [key, namesPlaces === true])).toEqual([
      ['county', true],
      ['township', true],
      ['reportingUnit', true],
      ['type', false],
    ])
  })
})
