import { Field, ID, InterfaceType, ObjectType } from 'type-graphql'
import type { DivisionMap, MapRegion, MapUnit, MapUnitList } from './division-map'
import { DivisionType } from './division-type'
import { OutsideTerritory } from './outside-territory'
import { PlaceLevel } from './place-level'

/** Which villages of a map belong to a place: a run of indexes, or a list of them. */
export type VillageSet = { readonly start: number; readonly end: number } | { readonly indexes: Int32Array }

/** Anything with villages in it: a region, a reporting unit, or a single village. Each stands on one map. */
@InterfaceType('Place', {
  description: 'A place on the map of a day: a region, a reporting unit or a village.',
})
export abstract class Place {
  abstract readonly map: DivisionMap

  /** The villages it consists of. Throws `OUTSIDE_TERRITORY` where some of them are not on the map. */
  abstract readonly villageSet: VillageSet

  /** The same place on another map, by what it is and not by its code; null when it is not there. */
  abstract onMap(map: DivisionMap): Place | null

  @Field(() => ID, {
    simple: true,
    description:
      'Code in force on the map: 2, 4, 6, 9 or 12 digits for province, city, county, township and village; `unit:<list>:<key>` for a reporting unit; `cluster:<code>` for a cluster.',
  })
  abstract readonly code: string

  @Field(() => String, { simple: true, description: 'Name in force on the map.' })
  abstract readonly name: string

  @Field(() => PlaceLevel, { simple: true, description: 'Height in the hierarchy.' })
  abstract readonly level: PlaceLevel

  @Field(() => Place, {
    simple: true,
    nullable: true,
    description: 'The place above; null at the top of what is loaded.',
  })
  abstract readonly parent: Region | null

  @Field(() => [Place], { simple: true, description: 'The places above, from the top down to the parent.' })
  get path(): Region[] {
    const places: Region[] = []
    for (let place = this.parent; place !== null; place = place.parent) places.unshift(place)
    return places
  }
}

@ObjectType('Region', {
  implements: Place,
  description: 'A province, city, county or township (domain.md §5).',
})
export class Region extends Place {
  constructor(
    readonly map: DivisionMap,
    readonly region: MapRegion,
  ) {
    super()
  }

  get code(): string {
    return this.region.code
  }

  get name(): string {
    return this.region.name
  }

  get level(): PlaceLevel {
    return this.region.level
  }

  get parent(): Region | null {
    return this.region.parent && new Region(this.map, this.region.parent)
  }

  get villageSet(): VillageSet {
    if (!this.region.isWhole) throw new OutsideTerritory(this.name)
    return this.region
  }

  onMap(map: DivisionMap): Region | null {
    const region = map.regionById(this.region.id)
    return region && new Region(map, region)
  }

  @Field(() => DivisionType, { simple: true, description: 'What kind of division it is.' })
  get type(): DivisionType {
    return this.region.type
  }
}

@ObjectType('Village', {
  implements: Place,
  description: "A village-level unit: an administrative village, or a residents' committee (domain.md §5).",
})
export class Village extends Place {
  constructor(
    readonly map: DivisionMap,
    readonly index: number,
  ) {
    super()
  }

  /** Internal id, on which facts hang. */
  get id(): number {
    return this.map.villageIds[this.index] as number
  }

  get code(): string {
    return this.map.villageCodes[this.index] as string
  }

  get name(): string {
    return this.map.villageNames[this.index] as string
  }

  get level(): PlaceLevel {
    return 'VILLAGE'
  }

  get parent(): Region {
    return new Region(this.map, this.map.townshipOf[this.index] as MapRegion)
  }

  get villageSet(): VillageSet {
    return { start: this.index, end: this.index + 1 }
  }

  onMap(map: DivisionMap): Village | null {
    const index = map.villageIndexById(this.id)
    return index < 0 ? null : new Village(map, index)
  }

  @Field(() => DivisionType, { simple: true, description: 'What kind of unit it is.' })
  get type(): DivisionType {
    return this.map.villageTypes[this.index] as DivisionType
  }
}

@ObjectType('ReportingUnitList', { description: 'A named list of the units that are asked to report (考核单位).' })
export class ReportingUnitList {
  constructor(
    readonly map: DivisionMap,
    readonly list: MapUnitList,
  ) {}

  @Field(() => String, {
    simple: true,
    description: 'Key: `counties` for the county-level codes, `yantai-14` for the list of the city.',
  })
  get key(): string {
    return this.list.key
  }

  @Field(() => String, { simple: true, description: 'Name.' })
  get name(): string {
    return this.list.name
  }
}

@ObjectType('ReportingUnit', {
  implements: Place,
  description:
    'A unit that the city asks to report: a dated set of divisions, and not always one of them (domain.md §5).',
})
export class ReportingUnit extends Place {
  constructor(
    readonly map: DivisionMap,
    readonly unit: MapUnit,
  ) {
    super()
  }

  get code(): string {
    return `unit:${this.unit.list.key}:${this.unit.key}`
  }

  get name(): string {
    return this.unit.name
  }

  get level(): PlaceLevel {
    return 'REPORTING_UNIT'
  }

  get parent(): Region {
    return new Region(this.map, this.unit.parent)
  }

  get villageSet(): VillageSet {
    if (!this.unit.isWhole) throw new OutsideTerritory(this.name)
    return { indexes: this.unit.villages }
  }

  onMap(map: DivisionMap): ReportingUnit | null {
    const list = map.unitLists.find(({ key }) => key === this.unit.list.key)
    const unit = list?.units.find(({ key }) => key === this.unit.key)
    return unit ? new ReportingUnit(map, unit) : null
  }

  @Field(() => String, { simple: true, description: 'Key inside its list, for example `changdao`.' })
  get key(): string {
    return this.unit.key
  }

  @Field(() => ID, {
    simple: true,
    nullable: true,
    description: 'Code of the division that it stands for; null when it is none.',
  })
  get divisionCode(): string | null {
    return this.unit.divisionCode
  }

  @Field(() => ReportingUnitList, { simple: true, description: 'The list that it stands in.' })
  get list(): ReportingUnitList {
    return new ReportingUnitList(this.map, this.unit.list)
  }

  @Field(() => [Region], { simple: true, description: 'The divisions that it consists of.' })
  get members(): Region[] {
    return this.unit.members.map((region) => new Region(this.map, region))
  }
}
