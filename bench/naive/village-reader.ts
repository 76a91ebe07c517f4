import type { Reader } from '../../api/src/db/database'
import type { SqlValue } from '../../api/src/db/sql-value'
import type { Engine } from '../open-hub'
import type { Ask } from '../plain/ask'

const REGISTERS = [
  ...['collective_income', 'resident_income', 'star_rating', 'cooperative', 'industry', 'livelihood_project'],
  ...['posting', 'village_category', 'village_figure'],
]

/** `FROM <register> [alias]`; keywords are upper case, so that a word in lower case is an alias. */
const FROM_REGISTER = new RegExp(`\\bFROM (${REGISTERS.join('|')})\\b( [a-z]\\w*)?`, 'g')

interface Narrowed {
  readonly sql: string
  /** How many placeholders stand before each one that takes the village. */
  readonly before: readonly number[]
}

const narrowed = new Map<string, Narrowed>()

/** The statement with each register cut down to the rows of one village. */
function narrow(sql: string): Narrowed {
  const before: number[] = []
  const text = sql.replace(FROM_REGISTER, (_, register: string, alias: string | undefined, offset: number) => {
    before.push(sql.slice(0, offset).split('?').length - 1)
    return `FROM (SELECT * FROM ${register} WHERE villageId = ?) ${alias?.trim() ?? register}`
  })
  return { sql: text, before }
}

/**
 * The database as a program sees it that asks for one village at a time: the statements of the hub, each narrowed to the
 * village, on the raw driver. Both engines merge the inner SELECT and go by the index of the village.
 */
export function villageReader(ask: Ask, dialect: Engine, villageId: number): Reader {
  return {
    dialect,
    query: <Row>(sql: string, params: readonly SqlValue[] = []) => {
      const known = narrowed.get(sql) ?? narrow(sql)
      narrowed.set(sql, known)
      const bound = [...params]
      known.before.forEach((position, order) => {
        bound.splice(position + order, 0, villageId)
      })
      return ask<Row>(known.sql, bound)
    },
  }
}
