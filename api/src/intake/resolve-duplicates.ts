import type { Database, Reader, Tx } from '../db/database'
import type { Dataset, Row } from './dataset'
import { type PlacedRow, stagedByKeys, stagedIssue, unstage } from './staged-rows'
import type { StagedWork } from './staged-work'

const PAGE_KEYS = 500

/**
 * Rows of one submission that name the same thing. Those that agree become one row; a row that only adds columns the
 * other lacks is joined to it. Those that disagree all stay out: nobody but the sender knows which is right.
 */
export async function resolveDuplicates(db: Database, dataset: Dataset, work: StagedWork): Promise<void> {
  for (let after = ''; ; ) {
    const keys = await keysTwice(db, dataset, work.submissionId, after)
    if (keys.length === 0) return
    await db.tx(async (tx) => {
      const rows = await stagedByKeys(tx, work.submissionId, dataset, keys)
      for (const group of groupByKey(rows)) await resolve(tx, dataset, group, work)
    })
    after = keys[keys.length - 1] ?? after
  }
}

async function keysTwice(reader: Reader, dataset: Dataset, submissionId: number, after: string): Promise<string[]> {
  const rows = await reader.query<{ rowKey: string }>(
    'SELECT rowKey FROM submission_row WHERE submissionId = ? AND dataset = ? AND rowKey > ? ' +
      `GROUP BY rowKey HAVING COUNT(*) > 1 ORDER BY rowKey LIMIT ${PAGE_KEYS}`,
    [submissionId, dataset.key, after],
  )
  return rows.map(({ rowKey }) => rowKey)
}

/** Runs of rows with the same key; the rows come ordered by it. */
function groupByKey(rows: readonly PlacedRow[]): PlacedRow[][] {
  const groups = new Map<string, PlacedRow[]>()
  for (const row of rows) groups.set(row.rowKey, [...(groups.get(row.rowKey) ?? []), row])
  return [...groups.values()]
}

async function resolve(tx: Tx, dataset: Dataset, group: readonly PlacedRow[], work: StagedWork): Promise<void> {
  const [first, ...others] = group
  if (!first) return
  const conflict = firstConflict(first, others)
  if (conflict) {
    await unstage(tx, work.submissionId, dataset, group)
    work.leaveOut(group.length)
    for (const other of others) reportConflict(dataset, first, other, conflict, work)
    return
  }
  await unstage(tx, work.submissionId, dataset, others)
  const joined = Object.assign({}, ...group.map(({ payload }) => payload)) as Row
  if (Object.keys(joined).length > Object.keys(first.payload).length)
    await replacePayload(tx, dataset, first, joined, work)
  for (const other of others) reportSame(dataset, first, other, work)
}

/** The first property on which a row contradicts an earlier one. */
function firstConflict(first: PlacedRow, others: readonly PlacedRow[]): string | null {
  const seen: Row = { ...first.payload }
  for (const { payload } of others)
    for (const [property, value] of Object.entries(payload)) {
      if (seen[property] !== undefined && seen[property] !== value) return property
      seen[property] = value
    }
  return null
}

async function replacePayload(tx: Tx, dataset: Dataset, row: PlacedRow, payload: Row, work: StagedWork): Promise<void> {
  await tx.execute(
    'UPDATE submission_row SET payload = ? WHERE submissionId = ? AND dataset = ? AND rowKey = ? AND ordinal = ?',
    [JSON.stringify(payload), work.submissionId, dataset.key, row.rowKey, row.ordinal],
  )
}

/** `第 7 行`, with the file when it is another one. */
function placeOf(row: PlacedRow, beside: PlacedRow, work: StagedWork): { zh: string; en: string } {
  const file = row.fileId === beside.fileId ? '' : (work.fileNames.get(row.fileId ?? 0) ?? '')
  const sheet = row.sheet !== null && (file !== '' || row.sheet !== beside.sheet) ? row.sheet : ''
  const zh = `${file ? `“${file}”` : ''}${sheet ? `工作表“${sheet}”` : ''}第 ${row.rowNumber} 行`
  const en = `row ${row.rowNumber}${sheet ? ` of sheet "${sheet}"` : ''}${file ? ` of "${file}"` : ''}`
  return { zh, en }
}

function reportConflict(
  dataset: Dataset,
  first: PlacedRow,
  other: PlacedRow,
  property: string,
  work: StagedWork,
): void {
  const at = placeOf(first, other, work)
  const column = dataset.columns.find((one) => one.property === property)?.words
  work.report(
    stagedIssue('ERROR', dataset, other, work.fileNames, property, {
      code: 'DUPLICATE_DIFFERS',
      words: {
        zh: `与${at.zh}是同一条，但“${column?.zh}”等内容不同，两行都未采用。请只留正确的一行。`,
        en: `It names the same as ${at.en}, but "${column?.en}" differs; neither is taken. Keep the right one.`,
      },
    }),
  )
}

function reportSame(dataset: Dataset, first: PlacedRow, other: PlacedRow, work: StagedWork): void {
  const at = placeOf(first, other, work)
  work.report(
    stagedIssue('NOTICE', dataset, other, work.fileNames, null, {
      code: 'DUPLICATE_SAME',
      words: {
        zh: `与${at.zh}重复且不矛盾，只计一次。`,
        en: `It repeats ${at.en} without contradiction; it counts once.`,
      },
    }),
  )
}
