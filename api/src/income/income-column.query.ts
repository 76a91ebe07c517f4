import type { Reader } from '../db/database'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'

const OPERATING_FEN = '(businessFen + contractingFen + investmentFen)'

/** Total collective income of a year, fen. */
export const totalIncomeColumn = (db: Reader, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(db, 'SELECT villageId, totalFen AS value, revision FROM collective_income WHERE year = ?', [year])

/** Operating income of a year, fen; only villages that report its three components. */
export const operatingIncomeColumn = (db: Reader, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, ${OPERATING_FEN} AS value, revision FROM collective_income
      WHERE year = ? AND ${OPERATING_FEN} IS NOT NULL`,
    [year],
  )

/** Subsidies of a year, fen; only villages that report them. */
export const subsidyIncomeColumn = (db: Reader, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, subsidyFen AS value, revision FROM collective_income WHERE year = ? AND subsidyFen IS NOT NULL`,
    [year],
  )

/** Operating income over total income of a year; a village without any income has no share. */
export const operatingShareColumn = (db: Reader, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, CASE WHEN totalFen <> 0 THEN ${OPERATING_FEN} END AS value,
            CASE WHEN totalFen <> 0 THEN totalFen END AS denominator,
            CASE WHEN totalFen = 0 THEN 'NOT_APPLICABLE' END AS state, revision
       FROM collective_income WHERE year = ? AND ${OPERATING_FEN} IS NOT NULL`,
    [year],
  )

/** Reported per-capita income of a year, fen a person. */
export const residentIncomeColumn = (db: Reader, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(db, 'SELECT villageId, reportedFen AS value, revision FROM resident_income WHERE year = ?', [year])

/** Total income of a year less that of the year before, fen; only villages that report both. */
export const collectiveIncomeGainColumn = (db: Reader, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT n.villageId, n.totalFen - b.totalFen AS value,
            CASE WHEN n.revision > b.revision THEN n.revision ELSE b.revision END AS revision
       FROM collective_income n JOIN collective_income b ON b.villageId = n.villageId AND b.year = ?
      WHERE n.year = ?`,
    [year - 1, year],
  )
