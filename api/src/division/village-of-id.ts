import { Village } from './place'
import type { PlaceContext } from './place-context'

/** The village with an internal id on the map of today; null when it is not on it. */
export async function villageOfId({ maps }: Pick<PlaceContext, 'maps'>, id: number): Promise<Village | null> {
  const map = await maps.mapOn(null)
  const index = map.villageIndexById(id)
  return index < 0 ? null : new Village(map, index)
}
