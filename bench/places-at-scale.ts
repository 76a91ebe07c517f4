import { join } from 'node:path'
import { projectFolder } from '../api/src/app/version'
import type { ListRow } from '../api/src/division/list-row'
import { readListFile } from '../api/src/division/read-list-file'

/** The newest list that the project ships. */
const CITY_LIST = join(projectFolder, 'samples', 'divisions', 'yantai', '2023-06-30.csv.gz')
const CITY = '3706'
const PROVINCE = '37'

export const SCALES = ['city', 'province', 'nation'] as const
export type Scale = (typeof SCALES)[number]

/** Villages of each scale: Yantai, Shandong and China on the lists of 2023-06-30. */
export const VILLAGES: Readonly<Record<Scale, number>> = { city: 6_509, province: 62_074, nation: 620_573 }

/** The code of the city that has every row of the sample; the cities after it are copies. */
export const firstCity = (scale: Scale): string => (scale === 'city' ? CITY : copyCode(1))

const copyCode = (order: number): string => `${PROVINCE}${String(order).padStart(2, '0')}`

/**
 * Places in the order of their codes: the city as it is, or as many villages as the scale has in copies of the city, all
 * of them under one province, so that one place holds them all: what is ranked is ranked inside a place.
 */
export async function placesAt(scale: Scale): Promise<ListRow[]> {
  const city: ListRow[] = []
  for await (const row of readListFile(CITY_LIST, CITY)) city.push(row)
  return scale === 'city' ? city : copiesOf(city, VILLAGES[scale])
}

/** Copies of the city under city codes of their own, cut off at a number of villages. */
function copiesOf(city: readonly ListRow[], wanted: number): ListRow[] {
  const rows = city.filter(({ code }) => code.length === 2)
  let villages = 0
  for (let order = 1; ; order++)
    for (const { code, name } of city) {
      if (code.length === 2) continue
      if (code.length === 12 && ++villages > wanted) return rows
      rows.push({ code: copyCode(order) + code.slice(CITY.length), name })
    }
}
