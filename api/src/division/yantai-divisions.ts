import { existsSync, readFileSync } from 'node:fs'
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
  const lists = shippedLists(folder)
  const loaded = await loadedLists(db)
  const ours = lists.filter(({ source }) => loaded.some((list) => list.source === source))
  const isOurs = loaded.length === ours.length
  const missing = lists.filter((list) => !ours.includes(list))
  if (!isOurs || missing.length === 0) return ours.length > 0 && (await addUnitLists(db, folder)) > 0
  for (const { day, source } of missing) {
    onProgress(
      lists.findIndex((list) => list.day === day),
      lists.length,
    )
    const file = join(folder, 'yantai', `${day}.csv.gz`)
    await loadDivisionList(db, { file, within: YANTAI, validFrom: day, source })
  }
  await addUnitLists(db, folder)
  onProgress(lists.length, lists.length)
  return true
}

interface ShippedList {
  readonly day: string
  readonly source: string
}

/** The lists that come with the project, oldest first. */
const shippedLists = (folder: string): readonly ShippedList[] =>
  JSON.parse(readFileSync(join(folder, 'yantai', 'lists.json'), 'utf8'))

const addUnitLists = (db: Database, folder: string): Promise<number> =>
  loadUnitLists(db, readUnitLists(join(folder, 'reporting-units.yaml')))
