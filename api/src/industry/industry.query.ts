import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlBoolean, sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import type { ClassMember } from '../measure/classify-members'
import { Industry } from './industry.entity'
import type { IndustryKind } from './industry-kind'

function toIndustry(row: Record<string, unknown>): Industry {
  return Object.assign(new Industry(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    name: sqlText(row.name),
    kind: sqlText(row.kind) as IndustryKind,
    isSpecialty: sqlBoolean(row.isSpecialty),
    startedOn: sqlTextOrNull(row.startedOn),
    endedOn: sqlTextOrNull(row.endedOn),
    outputFen: sqlNumberOrNull(row.outputFen),
    areaMu: sqlNumberOrNull(row.areaMu),
    revision: sqlNumber(row.revision),
  })
}

/** Industries of villages active on a day; one without a start date counts as active. */
export async function industriesOf(db: Reader, villageIds: readonly number[], onDay: string): Promise<Industry[]> {
  const villages = inList(villageIds)
  const rows = await db.query(
    `SELECT id, villageId, name, kind, isSpecialty, startedOn, endedOn, outputFen, areaMu, revision
       FROM industry WHERE villageId IN ${villages.sql}
        AND (startedOn IS NULL OR startedOn <= ?) AND (endedOn IS NULL OR endedOn > ?)
      ORDER BY villageId, startedOn, id`,
    [...villages.params, onDay, onDay],
  )
  return rows.map(toIndustry)
}

/** Which kinds of industry each village has active on a day, by one statement; one without a start date counts as active. */
export async function industryKindsOn(db: Reader, onDay: string): Promise<ClassMember[]> {
  const rows = await db.query(
    `SELECT DISTINCT villageId, kind FROM industry
      WHERE (startedOn IS NULL OR startedOn <= ?) AND (endedOn IS NULL OR endedOn > ?)`,
    [onDay, onDay],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), key: sqlText(row.kind) }))
}
