import Libsql from 'libsql'
import { createConnection } from 'mysql2/promise'
import type { SqlValue } from '../../api/src/db/sql-value'
import type { Engine } from '../open-hub'

/** Runs a statement on the raw driver; numbers come as numbers. */
export type Ask = <Row>(sql: string, params: readonly SqlValue[]) => Promise<Row[]>

/** A connection of the raw driver, without anything of the hub around it. */
export interface RawDriver {
  readonly ask: Ask
  close(): Promise<void>
}

export async function openRaw(engine: Engine, url: string): Promise<RawDriver> {
  return engine === 'sqlite' ? openLibsql(url.slice('sqlite:'.length)) : openMysql2(url)
}

function openLibsql(path: string): RawDriver {
  const connection = new Libsql(path, { readonly: true })
  connection.pragma('cache_size = -65536')
  const prepared = new Map<string, Libsql.Statement>()
  return {
    ask: async <Row>(sql: string, params: readonly SqlValue[]) => {
      const statement = prepared.get(sql) ?? connection.prepare(sql)
      prepared.set(sql, statement)
      return statement.all([...params]) as Row[]
    },
    close: async () => void connection.close(),
  }
}

async function openMysql2(url: string): Promise<RawDriver> {
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), decimalNumbers: true })
  return {
    ask: async <Row>(sql: string, params: readonly SqlValue[]) => {
      const [rows] = await connection.query(sql, [...params])
      return rows as Row[]
    },
    close: () => connection.end(),
  }
}
