import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import type { SqlValue } from '../db/sql-value'
import { sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import { LivelihoodProject } from './livelihood-project.entity'
import type { ProjectKind } from './project-kind'

function toProject(row: Record<string, unknown>): LivelihoodProject {
  return Object.assign(new LivelihoodProject(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    name: sqlText(row.name),
    kind: sqlText(row.kind) as ProjectKind,
    startedOn: sqlTextOrNull(row.startedOn),
    dueOn: sqlTextOrNull(row.dueOn),
    completedOn: sqlTextOrNull(row.completedOn),
    investmentFen: sqlNumberOrNull(row.investmentFen),
    beneficiaryHouseholds: sqlNumberOrNull(row.beneficiaryHouseholds),
    revision: sqlNumber(row.revision),
  })
}

function touchingYear(year: number): { sql: string; params: SqlValue[] } {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return {
    sql: 'AND (startedOn BETWEEN ? AND ? OR dueOn BETWEEN ? AND ? OR completedOn BETWEEN ? AND ?)',
    params: [first, last, first, last, first, last],
  }
}

/** Projects of villages, by start; with a year those started, due or completed in it. */
export async function projectsOf(
  db: Reader,
  villageIds: readonly number[],
  year: number | null,
): Promise<LivelihoodProject[]> {
  const villages = inList(villageIds)
  const inYear = year === null ? { sql: '', params: [] } : touchingYear(year)
  const rows = await db.query(
    `SELECT id, villageId, name, kind, startedOn, dueOn, completedOn, investmentFen, beneficiaryHouseholds, revision
       FROM livelihood_project WHERE villageId IN ${villages.sql} ${inYear.sql} ORDER BY villageId, startedOn, id`,
    [...villages.params, ...inYear.params],
  )
  return rows.map(toProject)
}
