import type { Reader } from '../db/database'
import type { PlaceFinder } from '../division/find-village'
import { loadPlaceFinder } from '../division/load-place-finder'
import { isPlaceColumn } from './dataset'
import type { FormRow } from './form'
import { cellText } from './read/sheet'

/** Digits of a code that name its city: a form is about places of one city, so that no more need be loaded. */
const CITY_DIGITS = 4

const unasked = (): never => {
  throw new Error('A place was looked for that no row of the form names')
}

/** Finds the places that a form names by code: those of its city, or all where it names places of several. */
export async function placesOfForm(reader: Reader, rows: readonly FormRow[]): Promise<PlaceFinder> {
  const codes = rows.flatMap(({ dataset, cells }) =>
    dataset.columns
      .filter(isPlaceColumn)
      .map(({ id }) => cellText(cells[id]))
      .filter((text) => text !== ''),
  )
  if (codes.length === 0) return { village: unasked, region: unasked }
  const cities = new Set(codes.map((code) => code.slice(0, CITY_DIGITS)).filter((code) => /^\d{4}$/.test(code)))
  const [city = ''] = cities.size === 1 ? cities : []
  return loadPlaceFinder(reader, city)
}
