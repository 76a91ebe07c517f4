import { startMariadb } from './mariadb'

/** One private MariaDB for the whole run; workers find it through the environment. */
export default async function globalSetup(): Promise<void> {
  const mariadb = await startMariadb()
  process.env.TEST_MARIADB_URL = mariadb.url
  Object.assign(globalThis, { stopTestMariadb: mariadb.stop })
}
