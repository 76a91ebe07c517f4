import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { datasets } from '../../src/app/registry'
import type { Database } from '../../src/db/database'
import { migrate } from '../../src/db/migrate'
import { sqlNumber } from '../../src/db/sql-value'
import { loadLines, SMALL_LIST } from '../../src/division/test-lists'
import { importFiles } from '../../src/intake/import-files'
import { verifyRegistry } from '../../src/intake/verify-registry'
import { databases, makeTestDatabase, openTestUrl } from '../databases'

const ROWS = 2_000
const KILLS = 10
const ROOT = resolve(__dirname, '../../..')
const HOOK = join(ROOT, 'scripts/lib/swc-hook.cjs')
const CHILD = join(ROOT, 'api/test/import-until-killed.ts')

const folder = mkdtempSync(join(tmpdir(), 'tianye-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Cooperatives of one village, all of whose member counts say which version of the file they come from. */
function writeVersion(version: number): string {
  const path = join(folder, `${version}.csv`)
  const rows = Array.from({ length: ROWS }, (_, index) => `370686101201,示例合作社${index},${version}`)
  writeFileSync(path, ['村代码,合作社名称,入社户数', ...rows].join('\n'))
  return path
}

/** Runs the import in a process of its own and kills it `delayMs` after it says `phase`; answers whether it was alive. */
async function killDuring(url: string, path: string, phase: string, delayMs: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--require', HOOK, CHILD, url, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)))
  const reached = new Promise<void>((done) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes(phase)) done()
    })
  })
  await Promise.race([reached, ended])
  await wait(delayMs)
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

async function revisionOf(db: Database): Promise<number> {
  const [row] = await db.query('SELECT COALESCE(MAX(number), 0) AS newest FROM hub_revision')
  return sqlNumber(row?.newest)
}

/** Versions of the file that the registry has rows of, with how many. */
async function versionsIn(db: Database): Promise<[number, number][]> {
  const rows = await db.query(
    'SELECT memberHouseholds AS version, COUNT(*) AS total FROM cooperative GROUP BY memberHouseholds',
  )
  return rows.map((row) => [sqlNumber(row.version), sqlNumber(row.total)])
}

it.each(databases)(
  'an import killed at any moment leaves the revision before it or the one after, on %s',
  async (name) => {
    const { url } = await makeTestDatabase(name)
    const db = await openTestUrl(url)
    await migrate(db)
    await loadLines(db, '2000-01-01', SMALL_LIST)
    await importFiles(db, datasets, [writeVersion(0)], { actor: 'test' })
    let [revision, version, killed] = [1, 0, 0]
    for (let kill = 1; kill <= KILLS; kill++) {
      // Publishing is the moment that matters; every third kill comes while the file is still read.
      const phase = kill % 3 === 0 ? 'READ' : 'PUBLISH'
      if (await killDuring(url, writeVersion(kill), phase, Math.random() * 150)) killed++
      const now = await revisionOf(db)
      expect([revision, revision + 1]).toContain(now)
      if (now > revision) version = kill
      revision = now
      expect(await versionsIn(db)).toEqual([[version, ROWS]])
      expect(await verifyRegistry(db, datasets)).toMatchObject({ rows: ROWS, differenceCount: 0 })
    }
    // Were all of them too late, the test would say nothing.
    expect(killed).toBeGreaterThan(0)
    const last = await importFiles(db, datasets, [writeVersion(99)], { actor: 'test' })
    expect(last).toMatchObject({ status: 'PUBLISHED', revision: revision + 1 })
  },
  300_000,
)
