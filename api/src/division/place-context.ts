import type DataLoader from 'dataloader'
import type { DivisionMap } from './division-map'
import type { DivisionVersion } from './division-version.entity'

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
