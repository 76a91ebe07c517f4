import type { Reader } from '../db/database'
import { sqlBoolean, sqlBooleanOrNull, sqlNumber, sqlText, sqlTextOrNull } from '../db/sql-value'

/** What the clocks of the plan are read from: each answers for all villages by one statement. */

/** First day of the first posting of each village in a round: a replacement keeps the village's clock. */
export async function villageClocks(db: Reader, roundKey: string): Promise<{ villageId: number; startOn: string }[]> {
  const rows = await db.query(
    'SELECT villageId, MIN(startOn) AS startOn FROM posting WHERE roundKey = ? GROUP BY villageId',
    [roundKey],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), startOn: sqlText(row.startOn) }))
}

/** Who is posted to a village. */
export interface PostedRoles {
  readonly villageId: number
  readonly hasFirstSecretary: boolean
  readonly hasWorkTeam: boolean
}

/** Who is posted to each village on a day; villages with nobody are absent. */
export async function postedRoles(db: Reader, roundKey: string, onDay: string): Promise<PostedRoles[]> {
  const rows = await db.query(
    `SELECT villageId, MAX(CASE WHEN role = 'FIRST_SECRETARY' THEN 1 ELSE 0 END) AS hasFirstSecretary,
            MAX(CASE WHEN role = 'WORK_TEAM' THEN 1 ELSE 0 END) AS hasWorkTeam
       FROM posting WHERE roundKey = ? AND startOn <= ? AND (endOn IS NULL OR endOn >= ?) GROUP BY villageId`,
    [roundKey, onDay, onDay],
  )
  return rows.map((row) => ({
    villageId: sqlNumber(row.villageId),
    hasFirstSecretary: sqlBoolean(row.hasFirstSecretary),
    hasWorkTeam: sqlBoolean(row.hasWorkTeam),
  }))
}

/** Villages listed as weak at any time from a day to before another, and the day on which rectification was accepted. */
export async function rectificationEvents(
  db: Reader,
  fromDay: string,
  beforeDay: string,
): Promise<{ villageId: number; acceptedOn: string | null }[]> {
  const rows = await db.query(
    `SELECT villageId, CASE WHEN COUNT(delistedOn) = COUNT(*) THEN MAX(delistedOn) END AS acceptedOn
       FROM village_category WHERE category = 'WEAK_PARTY_ORG' AND listedOn < ?
        AND (delistedOn IS NULL OR delistedOn > ?) GROUP BY villageId`,
    [beforeDay, fromDay],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), acceptedOn: sqlTextOrNull(row.acceptedOn) }))
}

/** The first Party-branch-led cooperative of a village. */
export interface CooperativeEvent {
  readonly villageId: number
  /** Null: nobody says on which day. */
  readonly registeredOn: string | null
  /** Whether one that stands on the day asked for runs by the rules; null when nobody says. */
  readonly isNormal: boolean | null
}

/**
 * The first Party-branch-led cooperative of each village that has one, and whether one stands in order on a day.
 * Where all were dissolved by that day, none is in order. One that is not registered yet says nothing.
 */
export async function partyLedCooperativeEvents(db: Reader, onDay: string): Promise<CooperativeEvent[]> {
  const stands = 'registeredOn <= ? AND (deregisteredOn IS NULL OR deregisteredOn > ?)'
  const rows = await db.query(
    `SELECT villageId, MIN(registeredOn) AS registeredOn,
            CASE WHEN MAX(CASE WHEN ${stands} AND operatingStatus = 'NORMAL' THEN 1 ELSE 0 END) = 1 THEN 1
                 WHEN MAX(CASE WHEN ${stands} AND operatingStatus IS NULL THEN 1 ELSE 0 END) = 1 THEN NULL
                 WHEN MIN(registeredOn) <= ? THEN 0 END AS isNormal
       FROM cooperative WHERE ledByPartyBranch = 1 GROUP BY villageId`,
    [onDay, onDay, onDay, onDay, onDay],
  )
  return rows.map((row) => ({
    villageId: sqlNumber(row.villageId),
    registeredOn: sqlTextOrNull(row.registeredOn),
    isNormal: sqlBooleanOrNull(row.isNormal),
  }))
}

/** Projects completed from a day to a day, both inclusive: one row a project. */
export async function completedProjects(
  db: Reader,
  fromDay: string,
  toDay: string,
): Promise<{ villageId: number; completedOn: string }[]> {
  const rows = await db.query(
    'SELECT villageId, completedOn FROM livelihood_project WHERE completedOn BETWEEN ? AND ?',
    [fromDay, toDay],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), completedOn: sqlText(row.completedOn) }))
}

/** Villages listed in a category at any time from a day to another, both inclusive. */
export async function listedInRound(
  db: Reader,
  fromDay: string,
  toDay: string,
): Promise<{ villageId: number; category: string }[]> {
  const rows = await db.query(
    `SELECT DISTINCT villageId, category FROM village_category
      WHERE listedOn <= ? AND (delistedOn IS NULL OR delistedOn > ?)`,
    [toDay, fromDay],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), category: sqlText(row.category) }))
}
