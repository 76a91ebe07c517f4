import type { Database } from '../db/database'
import type { ListRow } from './list-row'
import type { DivisionListOutcome } from './load-division-list'
import { loadDivisionList } from './load-division-list'

/** Rows of a list written as `code name` lines, for tests. */
export const rowsOf = (text: string): ListRow[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([code = '', name = '']) => ({ code, name }))

/** Two townships of one county, with three villages: what small tests begin with. */
export const SMALL_LIST = `
  37 山东省
  3706 烟台市
  370686 栖霞市
  370686101 观里镇
  370686101201 东岭村委会
  370686101202 西岭村委会
  370686102 蛇窝泊镇
  370686102201 南岭村委会`

/** Loads a list of Yantai from lines. */
export function loadLines(db: Database, validFrom: string, text: string): Promise<DivisionListOutcome> {
  return loadDivisionList(db, { rows: rowsOf(text), within: '3706', validFrom, source: `test ${validFrom}` })
}
