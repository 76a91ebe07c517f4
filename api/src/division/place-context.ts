import type DataLoader from 'dataloader'
import type { DivisionMap } from './division-map'
import type { DivisionVersion } from './division-version.entity'
import type { Place } from './place'

/** What the resolvers of places need from a request; app/ provides more. */
export interface PlaceContext {
  readonly maps: {
    /** The map of a day; null: of today. */
    mapOn(day: string | null): Promise<DivisionMap>
  }
  readonly divisionLoaders: {
    /** Versions of a division, earliest first. */
    readonly versionsOfDivision: DataLoader<number, DivisionVersion[]>
  }
}

/** Places that are no divisions, as clusters are, by the codes that they tell. */
export interface OtherPlaces {
  /** `day` null: today. Null where there is none. */
  otherPlace(code: string, day: string | null): Promise<Place | null>
}
