import type { Reader } from '../db/database'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'

const GONE = '(deregisteredOn IS NOT NULL AND deregisteredOn <= ?)'
const STANDING = `(registeredOn <= ? AND NOT ${GONE})`
/** Nobody says since when it stands, so whether it stood on the day is not known. */
const UNDATED = `(registeredOn IS NULL AND NOT ${GONE})`

interface Counting {
  /** What a cooperative that stands on the day adds. */
  readonly adds: string
  /** Whether it is known how much it adds. */
  readonly known: string
}

/** Every village with a row in the register; no value where one of its cooperatives may count or not, nobody knows. */
function countingColumn(db: Reader, onDay: string, { adds, known }: Counting): Promise<MeasureRow[]> {
  return readMeasureRows(
    db,
    `SELECT villageId, MAX(revision) AS revision,
            CASE WHEN SUM(CASE WHEN ${UNDATED} OR (${STANDING} AND NOT ${known}) THEN 1 ELSE 0 END) = 0
                 THEN SUM(CASE WHEN ${STANDING} THEN ${adds} ELSE 0 END) END AS value
       FROM cooperative GROUP BY villageId`,
    [onDay, onDay, onDay, onDay, onDay],
  )
}

/** Cooperatives that stand on a day. */
export const cooperativesColumn = (db: Reader, onDay: string): Promise<MeasureRow[]> =>
  countingColumn(db, onDay, { adds: '1', known: '(1 = 1)' })

/** Cooperatives that stand on a day, are led by the Party branch and run by the rules (R22, R23). */
export const partyLedCooperativesColumn = (db: Reader, onDay: string): Promise<MeasureRow[]> =>
  countingColumn(db, onDay, {
    adds: `(CASE WHEN ledByPartyBranch = 1 AND operatingStatus = 'NORMAL' THEN 1 ELSE 0 END)`,
    // One answer that rules it out is enough; otherwise both must be there.
    known: `(COALESCE(ledByPartyBranch, 2) = 0 OR COALESCE(operatingStatus, 'NORMAL') <> 'NORMAL'
             OR (ledByPartyBranch IS NOT NULL AND operatingStatus IS NOT NULL))`,
  })

/** Member households of the cooperatives that stand on a day. */
export const memberHouseholdsColumn = (db: Reader, onDay: string): Promise<MeasureRow[]> =>
  countingColumn(db, onDay, { adds: 'COALESCE(memberHouseholds, 0)', known: '(memberHouseholds IS NOT NULL)' })
