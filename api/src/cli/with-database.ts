import type { Database } from '../db/database'

/** Does the work of a command on a database that is open for it alone. */
export async function withDatabase(
  open: () => Promise<Database>,
  work: (db: Database) => Promise<void>,
): Promise<void> {
  const db = await open()
  try {
    await work(db)
  } finally {
    await db.close()
  }
}
