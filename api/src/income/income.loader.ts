import type { Reader } from '../db/database'
import { groupByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { collectiveIncomesOf, residentIncomesOf, ruralIncomeStatsOf } from './income.query'

/** The loaders of this noun, new for each request. Years are inclusive. */
export function incomeLoaders(db: Reader) {
  return {
    collectiveIncomesOfVillage: loaderPer((fromYear: number, toYear: number) =>
      groupByKey(
        (income) => income.villageId,
        (ids: readonly number[]) => collectiveIncomesOf(db, ids, fromYear, toYear),
      ),
    ),
    residentIncomesOfVillage: loaderPer((fromYear: number, toYear: number) =>
      groupByKey(
        (income) => income.villageId,
        (ids: readonly number[]) => residentIncomesOf(db, ids, fromYear, toYear),
      ),
    ),
    ruralIncomeStatsOfRegion: groupByKey(
      (stat) => stat.regionId,
      (ids: readonly number[]) => ruralIncomeStatsOf(db, ids),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface IncomeContext {
  readonly incomeLoaders: ReturnType<typeof incomeLoaders>
}
