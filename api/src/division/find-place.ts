import { DomainError } from '../common/domain-error'
import type { DivisionMap, MapUnitList } from './division-map'
import { OutsideTerritory } from './outside-territory'
import { type Place, Region, ReportingUnit, Village } from './place'

const UNIT_CODE = /^unit:([^:]+):([^:]+)$/

/** The place with a code on a map; null when there is none. Codes of regions may be padded to 12 digits with zeros. */
export function findPlace(map: DivisionMap, code: string): Place | null {
  const [, listKey, unitKey] = UNIT_CODE.exec(code) ?? []
  if (listKey !== undefined && unitKey !== undefined) {
    const unit = findUnitList(map, listKey)?.units.find(({ key }) => key === unitKey)
    return unit ? new ReportingUnit(map, unit) : null
  }
  const index = map.villageIndexByCode(code)
  if (index >= 0) return new Village(map, index)
  const region = map.region(code) ?? map.region(withoutPadding(code))
  return region && new Region(map, region)
}

/** Lengths that codes of regions have, longest first. */
const REGION_CODE_LENGTHS = [9, 6, 4, 2]

function withoutPadding(code: string): string {
  if (code.length !== 12) return code
  const used = code.replace(/0+$/, '').length
  const length = REGION_CODE_LENGTHS.findLast((candidate) => candidate >= used) ?? 12
  return code.slice(0, length)
}

export function findUnitList(map: DivisionMap, key: string): MapUnitList | null {
  return map.unitLists.find((list) => list.key === key) ?? null
}

/** The list with a key. Refuses with `LIST_UNKNOWN`, naming the lists there are. */
export function requireUnitList(map: DivisionMap, key: string): MapUnitList {
  const list = findUnitList(map, key)
  if (list) return list
  const keys = map.unitLists.map((known) => known.key).join(', ')
  throw new DomainError(
    'LIST_UNKNOWN',
    {
      zh: `没有考核单位名单“${key}”，现有：${keys}。`,
      en: `There is no list of reporting units "${key}"; there are: ${keys}.`,
    },
    { given: key },
  )
}

/** Null where no map has a place of a code. Refuses with `OUTSIDE_TERRITORY` where only the whole one has it. */
export function refuseOutside({ territory }: DivisionMap, code: string): null {
  const outside = territory && findPlace(territory.whole, code)
  if (outside) throw new OutsideTerritory(outside.name)
  return null
}

/** The place with a code. Refuses with `PLACE_UNKNOWN`, or `OUTSIDE_TERRITORY` where the map is of a territory. */
export function requirePlace(map: DivisionMap, code: string): Place {
  const place = findPlace(map, code) ?? refuseOutside(map, code)
  if (place) return place
  throw new DomainError(
    'PLACE_UNKNOWN',
    {
      zh: `没有代码为“${code}”的地方。区划代码为 2、4、6、9 或 12 位，考核单位写成 unit:名单:单位。`,
      en: `No place has the code "${code}". Codes have 2, 4, 6, 9 or 12 digits; reporting units are unit:list:key.`,
    },
    { given: code },
  )
}
