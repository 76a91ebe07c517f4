import { Command } from 'commander'
import type { Database } from '../db/database'

/** `hub migrate`: brings the tables up to date, which every other verb does too. */
export function migrateCommand(open: () => Promise<Database>): Command {
  return new Command('migrate')
    .description('升级数据库的表 · bring the tables of the database up to date')
    .action(async () => {
      const db = await open()
      await db.close()
      console.log('数据库已是最新。 The database is up to date.')
    })
}
