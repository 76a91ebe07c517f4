import type { Reader } from '../db/database'
import { OutsideTerritory } from '../division/outside-territory'
import type { PlaceContext } from '../division/place-context'
import { clustersByCode, membershipsOf } from './cluster.query'

/**
 * Refuses with `OUTSIDE_TERRITORY` to change a cluster of which any village, stored or given, lies outside the territory
 * of the asker. Codes that no map knows are left to the form, which names the row.
 */
export async function requireOwnCluster(
  { db, maps }: PlaceContext & { readonly db: Reader },
  code: string,
  villageCodes: readonly string[] = [],
): Promise<void> {
  const map = await maps.mapOn(null)
  if (!map.territory) return
  const { whole } = map.territory
  const [[cluster], memberships] = await Promise.all([clustersByCode(db, [code]), membershipsOf(db, [code])])
  const isOwn = (id: number) => map.villageIndexById(id) >= 0 || map.successorIndexOf(id) >= 0
  const given = villageCodes.map((village) => whole.villageIndexByCode(village)).filter((index) => index >= 0)
  const ids = [...memberships.map(({ villageId }) => villageId), ...given.map((index) => whole.villageIds[index] ?? -1)]
  if (!ids.every(isOwn) || (cluster && memberships.length === 0)) throw new OutsideTerritory(cluster?.name ?? code)
}
