import type { Reader, Tx } from '../db/database'
import { sqlNumber, sqlText } from '../db/sql-value'

/** A list that was loaded. */
export interface LoadedList {
  /** Empty: the nation. */
  readonly codePrefix: string
  readonly validFrom: string
  readonly source: string
  readonly villageCount: number
}

/** Lists loaded so far, oldest day first. */
export async function loadedLists(db: Reader): Promise<LoadedList[]> {
  const rows = await db.query(
    'SELECT codePrefix, validFrom, source, villageCount FROM division_list ORDER BY validFrom, codePrefix',
  )
  return rows.map((row) => ({
    codePrefix: sqlText(row.codePrefix),
    validFrom: sqlText(row.validFrom),
    source: sqlText(row.source),
    villageCount: sqlNumber(row.villageCount),
  }))
}

/** Keeps that a list was loaded, once. */
export async function keepList(tx: Tx, { codePrefix, validFrom, source, villageCount }: LoadedList): Promise<void> {
  const [known] = await tx.query('SELECT id FROM division_list WHERE codePrefix = ? AND validFrom = ?', [
    codePrefix,
    validFrom,
  ])
  if (known) return
  await tx.execute('INSERT INTO division_list (codePrefix, validFrom, source, villageCount) VALUES (?, ?, ?, ?)', [
    codePrefix,
    validFrom,
    source,
    villageCount,
  ])
}
