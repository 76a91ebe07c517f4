import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import { CollectiveIncome } from './collective-income.entity'
import { ResidentIncome } from './resident-income.entity'
import { RuralIncomeStat } from './rural-income-stat.entity'

type RawRow = Record<string, unknown>

function toCollectiveIncome(row: RawRow): CollectiveIncome {
  return Object.assign(new CollectiveIncome(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    year: sqlNumber(row.year),
    totalFen: sqlNumber(row.totalFen),
    businessFen: sqlNumberOrNull(row.businessFen),
    contractingFen: sqlNumberOrNull(row.contractingFen),
    investmentFen: sqlNumberOrNull(row.investmentFen),
    subsidyFen: sqlNumberOrNull(row.subsidyFen),
    otherFen: sqlNumberOrNull(row.otherFen),
    note: sqlTextOrNull(row.note),
    revision: sqlNumber(row.revision),
  })
}

/** Collective incomes of villages, years inclusive, each village's oldest first. */
export async function collectiveIncomesOf(
  db: Reader,
  villageIds: readonly number[],
  fromYear: number,
  toYear: number,
): Promise<CollectiveIncome[]> {
  const villages = inList(villageIds)
  const rows = await db.query(
    `SELECT id, villageId, year, totalFen, businessFen, contractingFen, investmentFen, subsidyFen, otherFen, note, revision
       FROM collective_income WHERE villageId IN ${villages.sql} AND year BETWEEN ? AND ? ORDER BY villageId, year`,
    [...villages.params, fromYear, toYear],
  )
  return rows.map(toCollectiveIncome)
}

function toResidentIncome(row: RawRow): ResidentIncome {
  return Object.assign(new ResidentIncome(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    year: sqlNumber(row.year),
    reportedFen: sqlNumber(row.reportedFen),
    revision: sqlNumber(row.revision),
  })
}

/** Reported per-capita incomes of villages, years inclusive, each village's oldest first. */
export async function residentIncomesOf(
  db: Reader,
  villageIds: readonly number[],
  fromYear: number,
  toYear: number,
): Promise<ResidentIncome[]> {
  const villages = inList(villageIds)
  const rows = await db.query(
    `SELECT id, villageId, year, reportedFen, revision
       FROM resident_income WHERE villageId IN ${villages.sql} AND year BETWEEN ? AND ? ORDER BY villageId, year`,
    [...villages.params, fromYear, toYear],
  )
  return rows.map(toResidentIncome)
}

function toRuralIncomeStat(row: RawRow): RuralIncomeStat {
  return Object.assign(new RuralIncomeStat(), {
    id: sqlNumber(row.id),
    regionId: sqlNumber(row.regionId),
    period: sqlText(row.period),
    valueFen: sqlNumber(row.valueFen),
    revision: sqlNumber(row.revision),
  })
}

/** Survey statistics of regions, all periods, each region's in the order of period keys. */
export async function ruralIncomeStatsOf(db: Reader, regionIds: readonly number[]): Promise<RuralIncomeStat[]> {
  const regions = inList(regionIds)
  const rows = await db.query(
    `SELECT id, regionId, period, valueFen, revision
       FROM rural_income_stat WHERE regionId IN ${regions.sql} ORDER BY regionId, period`,
    regions.params,
  )
  return rows.map(toRuralIncomeStat)
}
