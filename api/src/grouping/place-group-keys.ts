import type { MapRegion } from '../division/division-map'
import { DivisionType, divisionTypeWords } from '../division/division-type'
import { findUnitList } from '../division/find-place'
import { Region, ReportingUnit } from '../division/place'
import type { GroupKey, GroupKeySources, VillageClasses } from '../measure/group-key'
import { GroupListMissing } from './grouping-errors'

/** A level of regions as a key. */
const regionKey = (key: string, level: 'COUNTY' | 'TOWNSHIP', description: string): GroupKey => ({
  key,
  type: () => Region,
  nullable: true,
  namesPlaces: true,
  description,
  classify: async ({ map }) => classifyRegions(map, map.regionsOf(level)),
})

/** Villages of regions are runs, so each run is filled at once; null for villages outside them. */
function classifyRegions(map: GroupKeySources['map'], regions: readonly MapRegion[]): VillageClasses {
  const classOf = new Int32Array(map.villageCount).fill(regions.length)
  for (const [position, { start, end }] of regions.entries()) classOf.fill(position, start, end)
  return { values: [...regions.map((region) => new Region(map, region)), null], classOf }
}

function classifyUnits({ map, list }: GroupKeySources): VillageClasses {
  const known = list === null ? null : findUnitList(map, list)
  if (!known) throw new GroupListMissing(map.unitLists.map(({ key }) => key))
  const { units } = known
  const classOf = new Int32Array(map.villageCount).fill(units.length)
  units.forEach(({ villages }, position) => {
    for (const village of villages) classOf[village] = position
  })
  return { values: [...units.map((unit) => new ReportingUnit(map, unit)), null], classOf }
}

const TYPES = Object.keys(divisionTypeWords) as DivisionType[]

/** Keys that every map has, whatever is registered of its villages. */
export const placeGroupKeys: readonly GroupKey[] = [
  regionKey('county', 'COUNTY', 'The county-level place; null for villages outside one.'),
  regionKey('township', 'TOWNSHIP', 'The township-level place.'),
  {
    key: 'reportingUnit',
    type: () => ReportingUnit,
    nullable: true,
    namesPlaces: true,
    description: 'The unit of the list that `list` names; null for villages outside it.',
    classify: async (sources) => classifyUnits(sources),
  },
  {
    key: 'type',
    type: () => DivisionType,
    nullable: false,
    description: 'What kind of village-level unit they are.',
    classify: async ({ map }) => {
      const position = new Map(TYPES.map((type, index) => [type, index]))
      return { values: TYPES, classOf: Int32Array.from(map.villageTypes, (type) => position.get(type) as number) }
    },
  },
]
