import { missingGuards } from '../../src/access/audit/find-guards'
import { pruneAudit } from '../../src/access/audit/prune-audit'
import { recordAudit, recordAudits } from '../../src/access/audit/record-audit'
import { type ChainState, verifyChain } from '../../src/access/audit/verify-chain'
import type { Database } from '../../src/db/database'
import { migrate } from '../../src/db/migrate'
import { databases, makeTestDatabase, openTestDatabase, openTestUrl } from '../databases'

const entry = (subject: string) => ({ actor: 'wang', action: 'EXPORT', subject, address: '10.1.2.3' }) as const

const write = (db: Database, sql: string) => db.tx((tx) => tx.execute(sql))

/** What somebody can do who may change the database itself. */
async function withoutGuards(db: Database): Promise<void> {
  const names = ['audit_entry_append', 'audit_entry_keep', 'audit_entry_prune', 'audit_head_forward', 'audit_head_keep']
  for (const name of names) await db.source.query(`DROP TRIGGER ${name}`)
}

/** The state of the chain after a statement, which is then taken back. */
async function stateAfter(db: Database, sql: string): Promise<ChainState> {
  let state: ChainState | null = null
  const undo = new Error('undo')
  const work = db.tx(async (tx) => {
    await tx.execute(sql)
    state = await verifyChain(tx)
    throw undo
  })
  await expect(work).rejects.toBe(undo)
  return state as unknown as ChainState
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

/**
 * Two connections to one database, as of two processes. In one process a second connection to an SQLite file would wait
 * for the first without letting it go on, so both are one there.
 */
async function twoProcesses(name: (typeof databases)[number]): Promise<[Database, Database]> {
  const { url } = await makeTestDatabase(name)
  const db = await openTestUrl(url)
  await migrate(db)
  return [db, name === 'sqlite' ? db : await openTestUrl(url)]
}

async function filled(name: (typeof databases)[number], count = 5): Promise<Database> {
  const db = await openTestDatabase(name)
  await recordAudits(
    db,
    Array.from({ length: count }, (_, index) => entry(`file ${index + 1}`)),
  )
  return db
}

describe.each(databases)('the audit record on %s', (name) => {
  it('is whole when it is empty and when it is filled, whatever the texts', async () => {
    const db = await openTestDatabase(name)
    expect(await verifyChain(db)).toEqual({ entries: 0, head: null, anchor: null, fault: null })
    await recordAudit(db, { ...entry('𠮷村\u0000\r\n"; DROP TABLE'), detail: `${'长'.repeat(5_000)}` })
    await recordAudit(db, { actor: '  ', action: 'SIGN_IN_FAILED', outcome: 'REFUSED', detail: 'a\ud83d', subject: '' })
    expect(await verifyChain(db)).toMatchObject({ entries: 2, head: { seq: 2 }, fault: null })
    const [row] = await db.query('SELECT subject, detail FROM audit_entry WHERE seq = 1')
    expect(row?.subject).toBe('𠮷村 "; DROP TABLE')
    expect(String(row?.detail)).toHaveLength(2_000)
  })

  it('takes what many write at once, from several processes, as one chain', async () => {
    const [db, other] = await twoProcesses(name)
    await Promise.all(Array.from({ length: 20 }, (_, index) => recordAudit(index % 2 ? db : other, entry(`${index}`))))
    expect(await verifyChain(db)).toMatchObject({ entries: 20, head: { seq: 20 }, fault: null })
    expect(await verifyChain(other)).toEqual(await verifyChain(db))
  })

  it('stands or falls with the transaction that it tells of, also one that read before others wrote', async () => {
    const [db, other] = await twoProcesses(name)
    const failed = db.tx(async (tx) => {
      await recordAudit(tx, entry('never'))
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await db.tx(async (tx) => {
      await tx.query('SELECT COUNT(*) AS n FROM audit_entry')
      // One file has one writer at a time: only a server lets the other one in before this ends.
      if (name === 'mariadb') await recordAudit(other, entry('first'))
      await recordAudit(tx, entry('second'))
    })
    const entries = name === 'mariadb' ? 2 : 1
    expect(await verifyChain(db)).toMatchObject({ entries, head: { seq: entries }, fault: null })
  })

  it('is changed by nobody: the database refuses', async () => {
    const db = await filled(name)
    expect(await missingGuards(db)).toEqual([])
    const refused = [
      "UPDATE audit_entry SET actor = 'li' WHERE seq = 2",
      'DELETE FROM audit_entry WHERE seq = 1',
      'DELETE FROM audit_entry',
      'DELETE FROM audit_head',
      'UPDATE audit_head SET seq = 3',
      "UPDATE audit_head SET prunedHash = 'x'",
      'UPDATE audit_head SET prunedSeq = 2',
      'UPDATE audit_head SET prunedSeq = 99',
      "REPLACE INTO audit_entry (seq, at, actor, action, outcome, hash) VALUES (2, 'x', 'x', 'x', 'x', 'x')",
    ]
    for (const sql of refused) await expect(write(db, sql)).rejects.toThrow(/audit/i)
    expect(await verifyChain(db)).toMatchObject({ entries: 5, fault: null })
  })

  it('says where it breaks', async () => {
    const db = await filled(name)
    await withoutGuards(db)
    expect(await missingGuards(db)).toHaveLength(5)
    const breaks = [
      ["UPDATE audit_entry SET actor = 'li' WHERE seq = 3", 'CHANGED', 3],
      ['UPDATE audit_entry SET address = NULL WHERE seq = 1', 'CHANGED', 1],
      ["UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 5", 'CHANGED', 5],
      ['DELETE FROM audit_entry WHERE seq = 2', 'MISSING', 2],
      ['DELETE FROM audit_entry WHERE seq >= 4', 'MISSING', 4],
      ['DELETE FROM audit_entry', 'MISSING', 1],
      ['UPDATE audit_head SET seq = 4', 'CHANGED', 4],
      ['UPDATE audit_head SET seq = 3, hash = (SELECT hash FROM audit_entry WHERE seq = 3)', 'EXTRA', 4],
      ['DELETE FROM audit_head', 'HEAD_MISSING', 0],
    ] as const
    for (const [sql, kind, at] of breaks) expect([sql, (await stateAfter(db, sql)).fault]).toEqual([sql, { kind, at }])
    expect(await verifyChain(db)).toMatchObject({ entries: 5, fault: null })
  })

  it('that was made anew in itself is told from the one that a noted head saw', async () => {
    const db = await filled(name)
    const { head } = await verifyChain(db)
    const noted = head ? [head] : []
    await withoutGuards(db)
    await write(db, 'DELETE FROM audit_entry WHERE seq >= 4')
    await write(db, 'UPDATE audit_head SET seq = 3, hash = (SELECT hash FROM audit_entry WHERE seq = 3)')
    expect((await verifyChain(db)).fault).toBeNull()
    expect((await verifyChain(db, noted)).fault).toEqual({ kind: 'MISSING', at: 4 })
    await recordAudits(db, [entry('another 4'), entry('another 5')])
    expect((await verifyChain(db)).fault).toBeNull()
    expect((await verifyChain(db, noted)).fault).toEqual({ kind: 'REWRITTEN', at: 5 })
  })

  it('lets go whole days older than the months kept, and can still be followed', async () => {
    const db = await openTestDatabase(name)
    await recordAudits(db, [entry('old 1'), entry('old 2')], daysAgo(400))
    await recordAudits(db, [entry('old 3')], daysAgo(200))
    await recordAudits(db, [entry('new')], daysAgo(100))
    const before = await verifyChain(db)
    await expect(pruneAudit(db, { months: 5, actor: 'hub' })).rejects.toThrow('6')
    expect(await pruneAudit(db, { months: 12, actor: 'hub', dryRun: true })).toMatchObject({ entries: 2 })
    expect(await verifyChain(db)).toEqual(before)
    expect(await pruneAudit(db, { months: 12, actor: 'hub' })).toMatchObject({ entries: 2, anchor: { seq: 2 } })
    expect(await pruneAudit(db, { months: 12, actor: 'hub' })).toMatchObject({ entries: 0, anchor: null })
    expect(await pruneAudit(db, { months: 6, actor: 'hub' })).toMatchObject({ entries: 1, anchor: { seq: 3 } })
    const after = await verifyChain(db, before.head ? [before.head] : [])
    expect(after).toMatchObject({ entries: 3, head: { seq: 6 }, anchor: { seq: 3 }, fault: null })
    const rows = await db.query('SELECT seq, action FROM audit_entry ORDER BY seq')
    expect(rows.map(({ seq, action }) => `${seq} ${action}`)).toEqual(['4 EXPORT', '5 SETTINGS', '6 SETTINGS'])
    await expect(write(db, 'DELETE FROM audit_entry WHERE seq = 4')).rejects.toThrow(/audit/i)
  })
})

it('on a MariaDB that refuses to lock what was changed since a transaction first read, the entry follows all the same', async () => {
  const { url } = await makeTestDatabase('mariadb')
  const first = await openTestUrl(url)
  await migrate(first)
  await first.source.query('SET GLOBAL innodb_snapshot_isolation = ON')
  const [db, other] = [await openTestUrl(url), await openTestUrl(url)]
  await first.source.query('SET GLOBAL innodb_snapshot_isolation = DEFAULT')
  let runs = 0
  await db.tx(async (tx) => {
    runs++
    await tx.query('SELECT COUNT(*) AS n FROM audit_entry')
    await recordAudit(other, entry('first'))
    await recordAudit(tx, entry('second'))
  })
  expect(runs).toBe(1)
  expect(await verifyChain(db)).toMatchObject({ entries: 2, fault: null })
})
