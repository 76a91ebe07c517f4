import type { Database } from '../db/database'
import { migrate } from '../db/migrate'
import { openDatabase } from '../db/open-database'
import type { Config } from './config'
import './registry'

/** The database with its tables up to date. */
export async function openHub(config: Config): Promise<Database> {
  const db = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir })
  try {
    await migrate(db)
    return db
  } catch (error) {
    await db.close()
    throw error
  }
}
