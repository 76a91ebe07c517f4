import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlBooleanOrNull, sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import type { ClassMember } from '../measure/classify-members'
import type { VillageCategory } from './village-category'
import { VillageCategoryListing } from './village-category-listing.entity'
import { VillageProfile } from './village-profile.entity'

type RawRow = Record<string, unknown>

const PROFILE_COLUMNS =
  'id, villageId, year, registeredHouseholds, residentHouseholds, registeredPopulation, residentPopulation, partyMembers, revision'

function toProfile(row: RawRow): VillageProfile {
  return Object.assign(new VillageProfile(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    year: sqlNumber(row.year),
    registeredHouseholds: sqlNumberOrNull(row.registeredHouseholds),
    residentHouseholds: sqlNumberOrNull(row.residentHouseholds),
    registeredPopulation: sqlNumberOrNull(row.registeredPopulation),
    residentPopulation: sqlNumberOrNull(row.residentPopulation),
    partyMembers: sqlNumberOrNull(row.partyMembers),
    revision: sqlNumber(row.revision),
  })
}

/** Profiles of villages in a year; without a year each village's latest. */
export async function profilesOf(
  db: Reader,
  villageIds: readonly number[],
  year: number | null,
): Promise<VillageProfile[]> {
  const villages = inList(villageIds)
  const ofYear =
    year === null ? 'year = (SELECT MAX(l.year) FROM village_profile l WHERE l.villageId = p.villageId)' : 'year = ?'
  const rows = await db.query(
    `SELECT ${PROFILE_COLUMNS} FROM village_profile p WHERE villageId IN ${villages.sql} AND ${ofYear}`,
    year === null ? villages.params : [...villages.params, year],
  )
  return rows.map(toProfile)
}

function toListing(row: RawRow): VillageCategoryListing {
  return Object.assign(new VillageCategoryListing(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    category: sqlText(row.category) as VillageCategory,
    listedOn: sqlText(row.listedOn),
    delistedOn: sqlTextOrNull(row.delistedOn),
    isCityKeyVillage: sqlBooleanOrNull(row.isCityKeyVillage),
    revision: sqlNumber(row.revision),
  })
}

/** Category listings of villages in force on a day, earliest listing first. */
export async function categoriesOf(
  db: Reader,
  villageIds: readonly number[],
  onDay: string,
): Promise<VillageCategoryListing[]> {
  const villages = inList(villageIds)
  const rows = await db.query(
    `SELECT id, villageId, category, listedOn, delistedOn, isCityKeyVillage, revision
       FROM village_category WHERE villageId IN ${villages.sql}
        AND listedOn <= ? AND (delistedOn IS NULL OR delistedOn > ?) ORDER BY villageId, listedOn, category`,
    [...villages.params, onDay, onDay],
  )
  return rows.map(toListing)
}

/** Internal ids of the villages listed in a category on a day. */
export async function villagesInCategory(db: Reader, category: string, onDay: string): Promise<number[]> {
  const rows = await db.query(
    `SELECT DISTINCT villageId FROM village_category
      WHERE category = ? AND listedOn <= ? AND (delistedOn IS NULL OR delistedOn > ?)`,
    [category, onDay, onDay],
  )
  return rows.map((row) => sqlNumber(row.villageId))
}

/** Which categories each village is listed in on a day, by one statement. */
export async function categoriesOn(db: Reader, onDay: string): Promise<ClassMember[]> {
  const rows = await db.query(
    `SELECT DISTINCT villageId, category FROM village_category
      WHERE listedOn <= ? AND (delistedOn IS NULL OR delistedOn > ?)`,
    [onDay, onDay],
  )
  return rows.map((row) => ({ villageId: sqlNumber(row.villageId), key: sqlText(row.category) }))
}
