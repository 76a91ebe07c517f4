import { join } from 'node:path'
import type { ListRow } from '../api/src/division/list-row'
import { readListFile } from '../api/src/division/read-list-file'

/** The newest list that the project ships. */
const CITY_LIST = join(__dirname, '..', 'samples', 'divisions', 'yantai', '2023-06-30.csv.gz')
const CITY = '3706'
const PROVINCE = '37'
/** The villages of Shandong on the list of 2023-06-30. */
const PROVINCE_VILLAGES = 62_074

export const SCALES = ['city', 'province'] as const
export type Scale = (typeof SCALES)[number]

/** Villages of a scale. */
export const villagesAt = (rows: readonly ListRow[]): number => rows.filter(({ code }) => code.length === 12).length

/** Places in the order of their codes: the city as it is, or a province as large as Shandong, made of copies of it. */
export async function placesAt(scale: Scale): Promise<ListRow[]> {
  const city: ListRow[] = []
  for await (const row of readListFile(CITY_LIST, CITY)) city.push(row)
  return scale === 'city' ? city : provinceOf(city)
}

/** Copies of the city under city codes of their own, cut off when the province has as many villages as it should. */
function provinceOf(city: readonly ListRow[]): ListRow[] {
  const rows = city.filter(({ code }) => code.length === 2)
  let villages = 0
  for (let order = 1; villages < PROVINCE_VILLAGES; order++) {
    const prefix = `${PROVINCE}${String(order).padStart(2, '0')}`
    for (const { code, name } of city) {
      if (code.length === 2) continue
      if (code.length === 12 && ++villages > PROVINCE_VILLAGES) return rows
      rows.push({ code: prefix + code.slice(CITY.length), name })
    }
  }
  return rows
}
