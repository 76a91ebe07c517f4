import DataLoader from 'dataloader'
import type { Reader } from '../db/database'
import type { Dataset, Row } from './dataset'
import { rowKeyOf } from './row-key'
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

/** File, sheet and row that a registry row came from; null where the ledger has no such entry. */
export function sourceOfEntity(
  { sourceLoaders: { sourceOfRow } }: SourceContext,
  dataset: Dataset,
  row: object & { readonly revision: number },
): Promise<SourceRow | null> {
  const key = rowKeyOf(dataset, { ...row } as unknown as Row)
  return sourceOfRow.load({ dataset: dataset.key, key, revision: row.revision })
}
