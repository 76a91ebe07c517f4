import { join } from 'node:path'
import type { Database } from './database'
import { MariaDatabase } from './mariadb'
import { SqliteDatabase } from './sqlite'

/** Which database to open: a URL, or else the SQLite file of the data folder. */
export interface DatabaseSettings {
  /** `mysql://…`, `mariadb://…` or `sqlite:<path>`; absent: SQLite in `dataDir`. */
  readonly url?: string | undefined
  readonly dataDir: string
}

/** Opens the database without touching its tables; see `migrate`. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (!settings.url) return SqliteDatabase.open(join(settings.dataDir, 'tianye.sqlite'))
  if (settings.url.startsWith('sqlite:')) return SqliteDatabase.open(settings.url.slice('sqlite:'.length))
  return MariaDatabase.open(settings.url)
}
