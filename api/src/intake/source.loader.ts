import DataLoader from 'dataloader'
import type { Reader } from '../db/database'
import { type EntryKey, type SourceRow, sourcesOfRevisions, sourcesOfRows } from './sources'

/** One dataset's part in one revision. */
type RevisionPart = Pick<EntryKey, 'dataset' | 'revision'>

/** Where numbers came from, batched: new for each request. */
export function sourceLoaders(db: Reader) {
  return {
    /** File, sheet and row behind one stored row; null where the ledger has no such entry. */
    sourceOfRow: new DataLoader<EntryKey, SourceRow | null, string>((keys) => sourcesOfRows(db, keys), {
      cacheKeyFn: ({ dataset, key, revision }) => `${dataset}|${revision}|${key}`,
    }),
    /** What a revision brought to a dataset; null where it brought nothing. `villages` is for the caller to fill in. */
    sourceOfRevision: new DataLoader<RevisionPart, SourceRow | null, string>(
      async (parts) => {
        const found = await sourcesOfRevisions(
          db,
          parts.map((part) => ({ ...part, villages: 0 })),
        )
        return parts.map(
          ({ dataset, revision }) =>
            found.find((source) => source.dataset === dataset && source.revision === revision) ?? null,
        )
      },
      { cacheKeyFn: ({ dataset, revision }) => `${dataset}|${revision}` },
    ),
  }
}

/** What the resolvers need from a request to tell sources. */
export interface SourceContext {
  readonly sourceLoaders: ReturnType<typeof sourceLoaders>
}
