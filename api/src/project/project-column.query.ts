import type { Reader } from '../db/database'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'
import { yearOf, yearRange } from '../village/years-with-data.query'

/** Projects completed from a day to a day, inclusive. Every village with a row in the register has a number. */
export const completedProjectsColumn = (db: Reader, fromDay: string, toDay: string): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, MAX(revision) AS revision,
            SUM(CASE WHEN completedOn BETWEEN ? AND ? THEN 1 ELSE 0 END) AS value
       FROM livelihood_project GROUP BY villageId`,
    [fromDay, toDay],
  )

/** Of the projects due from a day to a day, inclusive, those completed in time. A village with none due has no rate. */
export const projectsOnTimeColumn = (db: Reader, fromDay: string, toDay: string): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, revision, CASE WHEN due > 0 THEN inTime END AS value,
            CASE WHEN due > 0 THEN due END AS denominator, CASE WHEN due = 0 THEN 'NOT_APPLICABLE' END AS state
       FROM (SELECT villageId, MAX(revision) AS revision,
                    SUM(CASE WHEN dueOn BETWEEN ? AND ? THEN 1 ELSE 0 END) AS due,
                    SUM(CASE WHEN dueOn BETWEEN ? AND ? AND completedOn <= dueOn THEN 1 ELSE 0 END) AS inTime
               FROM livelihood_project GROUP BY villageId) ofVillage`,
    [fromDay, toDay, fromDay, toDay],
  )

interface ProjectYears {
  readonly completed: string[]
  readonly due: string[]
}

/** Years in which projects were completed, and years in which some were due, as far as the register has come. */
export async function projectYears(db: Reader): Promise<ProjectYears> {
  const rows = await db.query(
    `SELECT MIN(completedOn) AS firstCompleted, MAX(completedOn) AS lastCompleted,
            MIN(dueOn) AS firstDue, MAX(dueOn) AS lastDue FROM livelihood_project`,
  )
  const row = rows[0] ?? {}
  const lastCompleted = yearOf(row.lastCompleted)
  return {
    completed: yearRange(yearOf(row.firstCompleted), lastCompleted),
    due: yearRange(yearOf(row.firstDue), Math.min(yearOf(row.lastDue), lastCompleted)),
  }
}
