import DataLoader from 'dataloader'
import { inChunks } from './bulk'

/** A statement's IN list stays within what both engines like; longer key lists take several statements. */
const MAX_KEYS = 1_000

/** Batches single look-ups: one row a key, null where there is none. New for each request. */
export function loadByKey<Key extends string | number, Row>(
  keyOf: (row: Row) => Key,
  fetchRows: (keys: readonly Key[]) => Promise<Row[]>,
): DataLoader<Key, Row | null> {
  return new DataLoader<Key, Row | null>(
    async (keys) => {
      const rowByKey = new Map((await fetchRows(keys)).map((row) => [keyOf(row), row]))
      return keys.map((key) => rowByKey.get(key) ?? null)
    },
    { maxBatchSize: MAX_KEYS },
  )
}

/** Batches list look-ups: all rows of a key in the order they were fetched, [] where there are none. */
export function groupByKey<Key extends string | number, Row>(
  keyOf: (row: Row) => Key,
  fetchRows: (keys: readonly Key[]) => Promise<Row[]>,
): DataLoader<Key, Row[]> {
  return new DataLoader<Key, Row[]>(
    async (keys) => {
      const rowsByKey = new Map<Key, Row[]>(keys.map((key) => [key, []]))
      for (const row of await fetchRows(keys)) rowsByKey.get(keyOf(row))?.push(row)
      return keys.map((key) => rowsByKey.get(key) ?? [])
    },
    { maxBatchSize: MAX_KEYS },
  )
}

/** Runs a fetch over runs of keys short enough for one IN list, and joins the answers. */
export async function fetchInChunks<Key, Row>(
  keys: readonly Key[],
  fetchRows: (keys: readonly Key[]) => Promise<Row[]>,
): Promise<Row[]> {
  const answer: Row[] = []
  for (const chunk of inChunks(keys, MAX_KEYS)) answer.push(...(await fetchRows(chunk)))
  return answer
}
