import type { Database } from '../../api/src/db/database'
import { quoteName } from '../../api/src/db/dialect'
import type { SqlValue } from '../../api/src/db/sql-value'
import { sqlNumber } from '../../api/src/db/sql-value'
import type { Dataset, DatasetColumn } from '../../api/src/intake/dataset'

/** The divisions of a city by id, both ends included: places are numbered in the order of their codes. */
export interface CityIds {
  readonly first: number
  readonly last: number
}

/** Money of a copy in percent of the original's, so that cities differ and their growth too. */
const money = (copy: number, year: string): string => `(80 + (${copy} * 37 + ${year} * 11) % 41)`

/** A column of the copy, made from the same column `s` of the original. Codes get the number of the copy. */
function copied(column: DatasetColumn, dataset: Dataset, quoted: string, copy: number): string {
  const { type, id, property } = column
  if (type === 'village' || type === 'region') return `s.${quoted} + ?`
  const hasYear = dataset.columns.some((other) => other.property === 'year')
  // Fen of whole yuan: dividing first keeps them whole on both engines.
  if (type === 'money') return `s.${quoted} / 100 * ${money(copy, hasYear ? 's.year' : '0')}`
  const isCode = type === 'text' && (id === 'code' || property === 'clusterCode')
  return isCode ? `REPLACE(s.${quoted}, '-', '-${copy}-')` : `s.${quoted}`
}

/** Copies the rows of a city to another one by one statement a dataset; rows of villages past `last` have no village. */
export async function copyCity(
  db: Database,
  datasets: readonly Dataset[],
  city: CityIds,
  copy: number,
  to: CityIds,
): Promise<void> {
  const shift = to.first - city.first
  await db.tx(async (tx) => {
    for (const dataset of datasets) {
      const quote = (name: string) => quoteName(tx.dialect, name)
      const places = dataset.columns.filter(({ type }) => type === 'village' || type === 'region')
      const place = places[0]
      if (!place) throw new Error(`The rows of ${dataset.key} belong to no place`)
      const names = [...dataset.columns.map(({ property }) => property), 'revision'].map(quote)
      const values = dataset.columns.map((column) => copied(column, dataset, quote(column.property), copy))
      const shifts: SqlValue[] = places.map(() => shift)
      await tx.execute(
        `INSERT INTO ${quote(dataset.table)} (${names.join(', ')}) SELECT ${[...values, 's.revision'].join(', ')}
           FROM ${quote(dataset.table)} s WHERE s.${quote(place.property)} BETWEEN ? AND ? ORDER BY s.id`,
        [...shifts, city.first, Math.min(city.last, to.last - shift)],
      )
    }
  })
}

/** The ids of each city on the map, in the order of codes. Throws where they are not one run. */
export async function citiesById(db: Database): Promise<CityIds[]> {
  const rows = await db.query<Record<string, unknown>>(
    `SELECT MIN(divisionId) AS first, MAX(divisionId) AS last, COUNT(*) AS places FROM division_version
      WHERE LENGTH(code) >= 4 GROUP BY SUBSTR(code, 1, 4) ORDER BY 1`,
  )
  return rows.map((row) => {
    const [first, last] = [sqlNumber(row.first), sqlNumber(row.last)]
    if (last - first + 1 !== sqlNumber(row.places)) throw new Error('The divisions of a city are not numbered in a run')
    return { first, last }
  })
}
