import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { DomainError } from '../common/domain-error'
import { inList, insertRows } from '../db/bulk'
import type { Database, Tx } from '../db/database'
import { sqlNumber, sqlText } from '../db/sql-value'
import { takeDivisionTurn } from './division-write.query'

const key = z.string().regex(/^[a-z0-9-]{1,40}$/)
const name = z.string().min(1).max(100)

/** A file of unit lists, as `samples/divisions/reporting-units.yaml`. */
const UnitListFile = z.array(
  z.object({
    key,
    name,
    nameEn: name,
    units: z
      .array(z.object({ key, name, nameEn: name, members: z.array(z.string().regex(/^\d{4,9}$/)).min(1) }))
      .min(1),
  }),
)

export type UnitListDeclaration = z.infer<typeof UnitListFile>[number]

/** Reads a file of unit lists. Refuses with `UNIT_LISTS_MALFORMED`, naming the place in the file. */
export function readUnitLists(path: string): UnitListDeclaration[] {
  const read = UnitListFile.safeParse(parse(readFileSync(path, 'utf8')))
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new DomainError(
    'UNIT_LISTS_MALFORMED',
    { zh: `${path}：考核单位名单有误：${faults}`, en: `${path}: the lists of reporting units are wrong: ${faults}` },
    { file: path },
  )
}

/** Division ids by every code that they ever had. */
async function divisionIdsByCode(tx: Tx, codes: readonly string[]): Promise<Map<string, number>> {
  const list = inList(codes)
  const rows = await tx.query(
    `SELECT code, divisionId FROM division_version WHERE code IN ${list.sql} ORDER BY validFrom`,
    list.params,
  )
  return new Map(rows.map((row) => [sqlText(row.code), sqlNumber(row.divisionId)]))
}

async function writeList(tx: Tx, list: UnitListDeclaration): Promise<void> {
  const idByCode = await divisionIdsByCode(
    tx,
    list.units.flatMap(({ members }) => members),
  )
  const unknown = list.units.flatMap(({ members }) => members).find((code) => !idByCode.has(code))
  if (unknown !== undefined)
    throw new DomainError(
      'UNIT_MEMBER_UNKNOWN',
      {
        zh: `考核单位名单“${list.name}”中的代码 ${unknown} 不在任何区划名单中。`,
        en: `Code ${unknown} in the list of reporting units "${list.nameEn}" is on no list of divisions.`,
      },
      { list: list.key, given: unknown },
    )
  await insertRows(tx, 'reporting_unit_list', ['slug', 'name', 'nameEn'], [[list.key, list.name, list.nameEn]])
  const [listRow] = await tx.query('SELECT id FROM reporting_unit_list WHERE slug = ?', [list.key])
  const listId = sqlNumber(listRow?.id)
  const units = list.units.map((unit, at) => [listId, unit.key, unit.name, unit.nameEn, at + 1])
  await insertRows(tx, 'reporting_unit', ['listId', 'slug', 'name', 'nameEn', 'position'], units)
  const unitRows = await tx.query('SELECT id, slug FROM reporting_unit WHERE listId = ?', [listId])
  const unitIds = new Map(unitRows.map((row) => [sqlText(row.slug), sqlNumber(row.id)]))
  const members = list.units.flatMap((unit) => {
    // Several codes of one division (370684 was dissolved, 370672 is 370676) name one member.
    const ids = new Set(unit.members.map((code) => idByCode.get(code) as number))
    return [...ids].map((divisionId) => [unitIds.get(unit.key) as number, divisionId])
  })
  await insertRows(tx, 'reporting_unit_member', ['unitId', 'divisionId'], members)
}

/**
 * Adds the lists of reporting units that the hub does not have yet. Answers how many. Refuses with
 * `UNIT_MEMBER_UNKNOWN`; then none is added.
 */
export async function loadUnitLists(db: Database, lists: readonly UnitListDeclaration[]): Promise<number> {
  return db.tx(async (tx) => {
    const known = new Set((await tx.query('SELECT slug FROM reporting_unit_list')).map((row) => sqlText(row.slug)))
    const missing = lists.filter((list) => !known.has(list.key))
    if (missing.length === 0) return 0
    await takeDivisionTurn(tx)
    for (const list of missing) await writeList(tx, list)
    return missing.length
  })
}
