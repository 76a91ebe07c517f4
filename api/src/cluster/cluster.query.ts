import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlBoolean, sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import { Cluster } from './cluster.entity'
import { ClusterMilestone } from './cluster-milestone.entity'

type RawRow = Record<string, unknown>

const COLUMNS = 'c.id, c.code, c.name, c.isPilot, c.startedOn, c.leadVillageId, c.revision'
const IN_FORCE = 'm.joinedOn <= ? AND (m.leftOn IS NULL OR m.leftOn > ?)'

function toCluster(row: RawRow): Cluster {
  return Object.assign(new Cluster(), {
    id: sqlNumber(row.id),
    code: sqlText(row.code),
    name: sqlText(row.name),
    isPilot: sqlBoolean(row.isPilot),
    startedOn: sqlTextOrNull(row.startedOn),
    leadVillageId: sqlNumberOrNull(row.leadVillageId),
    revision: sqlNumber(row.revision),
  })
}

/** A village in a cluster on the day that was asked for. */
export interface Membership {
  readonly clusterCode: string
  readonly villageId: number
}

const toMembership = (row: RawRow): Membership => ({
  clusterCode: sqlText(row.clusterCode),
  villageId: sqlNumber(row.villageId),
})

/** All clusters, by code. */
export async function allClusters(db: Reader): Promise<Cluster[]> {
  const rows = await db.query(`SELECT ${COLUMNS} FROM cluster c ORDER BY c.code`)
  return rows.map(toCluster)
}

/** Clusters by their codes, in no particular order. */
export async function clustersByCode(db: Reader, codes: readonly string[]): Promise<Cluster[]> {
  const list = inList(codes)
  const rows = await db.query(`SELECT ${COLUMNS} FROM cluster c WHERE c.code IN ${list.sql}`, list.params)
  return rows.map(toCluster)
}

/** The cluster that each village is in on a day. A village in two is answered with the one it joined last. */
export async function clusterOfVillages(
  db: Reader,
  villageIds: readonly number[],
  onDay: string,
): Promise<{ villageId: number; cluster: Cluster }[]> {
  const villages = inList(villageIds)
  const rows = await db.query(
    `SELECT m.villageId, ${COLUMNS} FROM cluster_member m JOIN cluster c ON c.code = m.clusterCode
      WHERE m.villageId IN ${villages.sql} AND ${IN_FORCE} ORDER BY m.villageId, m.joinedOn, m.id`,
    [...villages.params, onDay, onDay],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), cluster: toCluster(row) }))
}

/** Members of clusters on a day. */
export async function membersOf(db: Reader, clusterCodes: readonly string[], onDay: string): Promise<Membership[]> {
  const list = inList(clusterCodes)
  const rows = await db.query(
    `SELECT DISTINCT m.clusterCode, m.villageId FROM cluster_member m
      WHERE m.clusterCode IN ${list.sql} AND ${IN_FORCE} ORDER BY m.clusterCode, m.villageId`,
    [...list.params, onDay, onDay],
  )
  return rows.map(toMembership)
}

/** Every membership in force on a day, of a village the one joined last at the end. */
export async function clusterMembersOn(db: Reader, onDay: string): Promise<{ villageId: number; cluster: Cluster }[]> {
  const rows = await db.query(
    `SELECT m.villageId, ${COLUMNS} FROM cluster_member m JOIN cluster c ON c.code = m.clusterCode
      WHERE ${IN_FORCE} ORDER BY m.villageId, m.joinedOn, m.id`,
    [onDay, onDay],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), cluster: toCluster(row) }))
}

/** A village's time in a cluster, as it was reported. */
export interface DatedMembership extends Membership {
  /** Inclusive. */
  readonly joinedOn: string
  /** Exclusive; null: still in it. */
  readonly leftOn: string | null
}

const toDated = (row: RawRow): DatedMembership => ({
  ...toMembership(row),
  joinedOn: sqlText(row.joinedOn),
  leftOn: sqlTextOrNull(row.leftOn),
})

/** All memberships of clusters, past and present, by joining. */
export async function membershipsOf(db: Reader, clusterCodes: readonly string[]): Promise<DatedMembership[]> {
  const list = inList(clusterCodes)
  const rows = await db.query(
    `SELECT m.clusterCode, m.villageId, m.joinedOn, m.leftOn FROM cluster_member m
      WHERE m.clusterCode IN ${list.sql} ORDER BY m.clusterCode, m.joinedOn, m.villageId`,
    list.params,
  )
  return rows.map(toDated)
}

/** Milestones of clusters, earliest first, of one day by title. */
export async function milestonesOf(db: Reader, clusterCodes: readonly string[]): Promise<ClusterMilestone[]> {
  const list = inList(clusterCodes)
  const rows = await db.query(
    `SELECT id, clusterCode, happenedOn, title, revision FROM cluster_milestone
      WHERE clusterCode IN ${list.sql} ORDER BY clusterCode, happenedOn, title`,
    list.params,
  )
  return rows.map((row) =>
    Object.assign(new ClusterMilestone(), {
      id: sqlNumber(row.id),
      clusterCode: sqlText(row.clusterCode),
      happenedOn: sqlText(row.happenedOn),
      title: sqlText(row.title),
      revision: sqlNumber(row.revision),
    }),
  )
}

/** Every membership, by one statement: who may stand for villages outside clusters is decided from it. */
export async function allMemberships(db: Reader): Promise<DatedMembership[]> {
  const rows = await db.query('SELECT clusterCode, villageId, joinedOn, leftOn FROM cluster_member')
  return rows.map(toDated)
}
