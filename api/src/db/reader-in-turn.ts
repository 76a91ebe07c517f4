import type { Turn } from '../common/turn'
import type { Reader } from './database'

/** The database for one piece of work: no statement is sent once it is to stop. */
export function readerInTurn(db: Reader, turn: Turn): Reader {
  return {
    dialect: db.dialect,
    query: async (sql, params) => {
      turn.check()
      return db.query(sql, params)
    },
  }
}
