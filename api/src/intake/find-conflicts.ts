import { inChunks, inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlNumber, sqlText, sqlTextOrNull } from '../db/sql-value'
import { versionsOf } from '../division/division.query'
import { type Dataset, isPlaceColumn, type Row } from './dataset'
import type { ConflictField, FormConflict } from './form'

/** A row that a form means to write or to withdraw. */
export interface IntendedChange {
  readonly dataset: Dataset
  readonly rowKey: string
  /** Where it stands in the form; null when the form does not have it. */
  readonly path: string | null
}

const CHUNK_KEYS = 500

interface Entry {
  readonly rowKey: string
  readonly before: Row | null
  readonly after: Row | null
  readonly revision: number
  readonly actor: string
  readonly publishedAt: string
}

const payload = (text: string | null): Row | null => (text === null ? null : (JSON.parse(text) as Row))

function toEntry(raw: Record<string, unknown>): Entry {
  return {
    rowKey: sqlText(raw.rowKey),
    before: payload(sqlTextOrNull(raw.beforePayload)),
    after: payload(sqlTextOrNull(raw.afterPayload)),
    revision: sqlNumber(raw.revision),
    actor: sqlText(raw.actor),
    publishedAt: sqlText(raw.publishedAt),
  }
}

/** Intended changes to rows that others changed after a revision, with what they changed. */
export async function findConflicts(
  reader: Reader,
  changes: readonly IntendedChange[],
  baseRevision: number,
): Promise<FormConflict[]> {
  const conflicts: FormConflict[] = []
  for (const dataset of new Set(changes.map((change) => change.dataset)))
    for (const chunk of inChunks(
      changes.filter((change) => change.dataset === dataset),
      CHUNK_KEYS,
    )) {
      const entries = await entriesSince(
        reader,
        dataset,
        chunk.map(({ rowKey }) => rowKey),
        baseRevision,
      )
      for (const { rowKey, path } of chunk) {
        const own = entries.filter((entry) => entry.rowKey === rowKey)
        if (own.length > 0) conflicts.push(conflictOf(dataset, rowKey, path, own))
      }
    }
  return namePlaces(reader, conflicts)
}

/** Places are stored by internal ids, which say nothing to an editor: their newest codes and names stand for them. */
async function namePlaces(reader: Reader, conflicts: readonly FormConflict[]): Promise<FormConflict[]> {
  const isPlace = ({ dataset }: FormConflict, { field }: ConflictField) =>
    dataset.columns.some((column) => column.id === field && isPlaceColumn(column))
  const ids = conflicts.flatMap((conflict) =>
    conflict.fields
      .filter((field) => isPlace(conflict, field))
      .flatMap(({ was, is }) => [was, is])
      .flatMap((id) => (id === null ? [] : [Number(id)])),
  )
  if (ids.length === 0) return [...conflicts]
  // Earliest first, so that the newest name of each is the one that stays.
  const names = new Map(
    (await versionsOf(reader, [...new Set(ids)])).map((it) => [it.divisionId, `${it.name} ${it.code}`]),
  )
  const named = (id: string | null) => (id === null ? null : (names.get(Number(id)) ?? id))
  return conflicts.map((conflict) => ({
    ...conflict,
    fields: conflict.fields.map((field) =>
      isPlace(conflict, field) ? { ...field, was: named(field.was), is: named(field.is) } : field,
    ),
  }))
}

/** Ledger entries of some keys after a revision, oldest first. */
async function entriesSince(
  reader: Reader,
  dataset: Dataset,
  rowKeys: readonly string[],
  revision: number,
): Promise<Entry[]> {
  const list = inList(rowKeys)
  const rows = await reader.query<Record<string, unknown>>(
    'SELECT e.rowKey, e.revision, e.beforePayload, e.afterPayload, s.actor, r.publishedAt ' +
      'FROM ledger_entry e JOIN submission s ON s.id = e.submissionId JOIN hub_revision r ON r.number = e.revision ' +
      `WHERE e.dataset = ? AND e.revision > ? AND e.rowKey IN ${list.sql} ORDER BY e.revision`,
    [dataset.key, revision, ...list.params],
  )
  return rows.map(toEntry)
}

function conflictOf(dataset: Dataset, rowKey: string, path: string | null, entries: readonly Entry[]): FormConflict {
  const [first, last] = [entries[0] as Entry, entries[entries.length - 1] as Entry]
  const kind = last.after === null ? 'WITHDRAWN' : first.before === null ? 'ADDED' : 'CHANGED'
  const { revision, actor, publishedAt } = last
  return { dataset, rowKey, path, kind, fields: changedFields(dataset, first, last), revision, actor, publishedAt }
}

function changedFields(dataset: Dataset, { before }: Entry, { after }: Entry): ConflictField[] {
  return dataset.columns.flatMap(({ id, property, words }) => {
    const [was, is] = [before?.[property] ?? null, after?.[property] ?? null]
    const shown = (value: Row[string] | null) => (value === null ? null : String(value))
    return was === is ? [] : [{ field: id, words, was: shown(was), is: shown(is) }]
  })
}
