import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlBooleanOrNull, sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import { Cooperative } from './cooperative.entity'
import type { CooperativeLevel, OperatingStatus } from './cooperative-words'

function toCooperative(row: Record<string, unknown>): Cooperative {
  return Object.assign(new Cooperative(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    name: sqlText(row.name),
    registeredOn: sqlTextOrNull(row.registeredOn),
    ledByPartyBranch: sqlBooleanOrNull(row.ledByPartyBranch),
    operatingStatus: sqlTextOrNull(row.operatingStatus) as OperatingStatus | null,
    memberHouseholds: sqlNumberOrNull(row.memberHouseholds),
    level: sqlTextOrNull(row.level) as CooperativeLevel | null,
    deregisteredOn: sqlTextOrNull(row.deregisteredOn),
    revision: sqlNumber(row.revision),
  })
}

/** Cooperatives of villages that stand on a day; one without a registration date counts as standing. */
export async function cooperativesOf(db: Reader, villageIds: readonly number[], onDay: string): Promise<Cooperative[]> {
  const villages = inList(villageIds)
  const rows = await db.query(
    `SELECT id, villageId, name, registeredOn, ledByPartyBranch, operatingStatus, memberHouseholds, level, deregisteredOn, revision
       FROM cooperative WHERE villageId IN ${villages.sql}
        AND (registeredOn IS NULL OR registeredOn <= ?) AND (deregisteredOn IS NULL OR deregisteredOn > ?)
      ORDER BY villageId, registeredOn, id`,
    [...villages.params, onDay, onDay],
  )
  return rows.map(toCooperative)
}
