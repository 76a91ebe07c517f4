import { inChunks, inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlBoolean, sqlNumber, sqlNumberOrNull } from '../db/sql-value'

/** Where one number, or the numbers of several villages, came from. */
export interface SourceRow {
  readonly revision: number
  /** Instant, ISO 8601 in UTC. */
  readonly publishedAt: string
  /** Key of the dataset. */
  readonly dataset: string
  /** Name of the file; null when the rows came from several files or from none. */
  readonly file: string | null
  readonly sheet: string | null
  /** As a spreadsheet counts, from 1; null when there is more than one row behind it. */
  readonly row: number | null
  /** Villages that this source stands behind. */
  readonly villages: number
  readonly isSample: boolean
}

/** The ledger entry behind one stored row: its key and the revision that last changed it. */
export interface EntryKey {
  readonly dataset: string
  readonly key: string
  readonly revision: number
}

const CHUNK = 500

type Raw = Record<
  'dataset' | 'rowKey' | 'revision' | 'publishedAt' | 'isSample' | 'file' | 'sheet' | 'rowNumber',
  unknown
>

function toSource(raw: Raw, villages: number): SourceRow {
  return {
    revision: sqlNumber(raw.revision),
    publishedAt: String(raw.publishedAt),
    dataset: String(raw.dataset),
    file: raw.file === null || raw.file === undefined ? null : String(raw.file),
    sheet: raw.sheet === null || raw.sheet === undefined ? null : String(raw.sheet),
    row: sqlNumberOrNull(raw.rowNumber),
    villages,
    isSample: sqlBoolean(raw.isSample),
  }
}

const idOf = (dataset: unknown, key: unknown, revision: unknown) => `${dataset}\u0000${key}\u0000${revision}`

/** The file, sheet and row behind single stored rows, in the order asked; null where the ledger has no such entry. */
export async function sourcesOfRows(reader: Reader, entries: readonly EntryKey[]): Promise<(SourceRow | null)[]> {
  const found = new Map<string, SourceRow>()
  for (const dataset of new Set(entries.map((entry) => entry.dataset)))
    for (const chunk of inChunks(
      entries.filter((entry) => entry.dataset === dataset),
      CHUNK,
    )) {
      const keys = inList(chunk.map((entry) => entry.key))
      const revisions = inList([...new Set(chunk.map((entry) => entry.revision))])
      const rows = await reader.query<Raw>(
        'SELECT e.dataset, e.rowKey, e.revision, e.sheet, e.rowNumber, f.name AS file, r.publishedAt, r.isSample ' +
          'FROM ledger_entry e JOIN hub_revision r ON r.number = e.revision ' +
          'LEFT JOIN submission_file f ON f.id = e.fileId ' +
          `WHERE e.dataset = ? AND e.rowKey IN ${keys.sql} AND e.revision IN ${revisions.sql}`,
        [dataset, ...keys.params, ...revisions.params],
      )
      for (const raw of rows) found.set(idOf(raw.dataset, raw.rowKey, raw.revision), toSource(raw, 1))
    }
  return entries.map(({ dataset, key, revision }) => found.get(idOf(dataset, key, revision)) ?? null)
}

/** One dataset's part in one revision, and how many villages' figures rest on it. */
export interface RevisionShare {
  readonly dataset: string
  readonly revision: number
  readonly villages: number
}

/** The sources of an aggregate: one for each (dataset, revision) given, most villages first, then newest first. */
export async function sourcesOfRevisions(reader: Reader, shares: readonly RevisionShare[]): Promise<SourceRow[]> {
  const sources: SourceRow[] = []
  for (const chunk of inChunks(shares, CHUNK)) {
    const revisions = inList([...new Set(chunk.map((share) => share.revision))])
    const rows = await reader.query<Raw>(
      'SELECT d.dataset, d.revision, d.fileName AS file, r.publishedAt, r.isSample ' +
        'FROM revision_dataset d JOIN hub_revision r ON r.number = d.revision ' +
        `WHERE d.revision IN ${revisions.sql}`,
      revisions.params,
    )
    const villages = new Map(chunk.map((share) => [idOf(share.dataset, '', share.revision), share.villages]))
    for (const raw of rows) {
      const count = villages.get(idOf(raw.dataset, '', raw.revision))
      if (count !== undefined) sources.push(toSource({ ...raw, sheet: null, rowNumber: null }, count))
    }
  }
  return sources.sort((one, other) => other.villages - one.villages || other.revision - one.revision)
}
