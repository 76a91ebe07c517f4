import { databases, openTestDatabase } from './databases'

it.each(databases)('a test database is migrated and empty, and keeps Chinese, on %s', async (name) => {
  const db = await openTestDatabase(name)
  expect(await db.query('SELECT id FROM submission')).toEqual([])
  expect(await db.query("SELECT '田野' AS word")).toEqual([{ word: '田野' }])
})
