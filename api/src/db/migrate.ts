import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { DomainError } from '../common/domain-error'
import type { Database } from './database'

/** Named locks are of the whole server: one for each database, and short enough for MySQL's 64 characters. */
const LOCK_NAME = "CONCAT('tianye_', MD5(DATABASE()))"
const LOCK_WAIT_SECONDS = 120

/** Brings the tables up to date under a lock, so that processes that start together do not migrate twice. */
export async function migrate(db: Database): Promise<void> {
  if (db.dialect === 'mariadb') return migrateMariadb(db)
  const path = `${String(db.source.options.database)}.migrate-lock`
  await takeFileLock(path)
  try {
    await runMigrations(db)
  } finally {
    rmSync(path, { force: true })
  }
}

async function runMigrations(db: Database): Promise<void> {
  await db.source.runMigrations({ transaction: 'each' })
}

async function migrateMariadb(db: Database): Promise<void> {
  // A named lock belongs to its connection: keep one runner from taking to releasing.
  const runner = db.source.createQueryRunner()
  await runner.connect()
  try {
    const [answer] = await runner.query(`SELECT GET_LOCK(${LOCK_NAME}, ?) AS taken`, [LOCK_WAIT_SECONDS])
    if (Number(answer.taken) !== 1) throw lockError()
    await runMigrations(db)
  } finally {
    // Also after a failed migration: the connection goes back to the pool and would keep the lock.
    await runner.query(`SELECT RELEASE_LOCK(${LOCK_NAME})`)
    await runner.release()
  }
}

async function takeFileLock(path: string): Promise<void> {
  const deadline = Date.now() + LOCK_WAIT_SECONDS * 1000
  while (Date.now() < deadline) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (!ownerAlive(path)) rmSync(path, { force: true })
      else await wait(200)
    }
  }
  throw lockError()
}

/** A lock whose process is gone was left by a crash. */
function ownerAlive(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function lockError(): DomainError {
  return new DomainError('MIGRATION_LOCKED', {
    zh: '另一个进程正在升级数据库，等待超时。请稍后再启动。',
    en: 'Another process is migrating the database; waiting for it timed out. Start again later.',
  })
}
