import type { ListRow } from './list-row'

/** A place in force before a list, as the hub knows it. */
export interface KnownPlace {
  readonly versionId: number
  readonly divisionId: number
  readonly code: string
  readonly name: string
  readonly parentId: number | null
  readonly validFrom: string
}

/** What a list says that the hub did not know, code by code. All in code order. */
export interface ListDiff {
  /** Same code, other name: the same place. */
  readonly renamed: readonly { readonly place: KnownPlace; readonly name: string }[]
  /** In force before, not on the list. */
  readonly gone: readonly KnownPlace[]
  /** On the list, not in force before. */
  readonly appeared: readonly ListRow[]
}

/** Compares the places in force inside a prefix with the list of it. Both in code order. */
export function diffList(known: readonly KnownPlace[], rows: readonly ListRow[]): ListDiff {
  const renamed: { place: KnownPlace; name: string }[] = []
  const gone: KnownPlace[] = []
  const appeared: ListRow[] = []
  let next = 0
  for (const row of rows) {
    while (next < known.length && (known[next] as KnownPlace).code < row.code) gone.push(known[next++] as KnownPlace)
    const place = known[next]
    if (place?.code !== row.code) {
      appeared.push(row)
      continue
    }
    if (place.name !== row.name) renamed.push({ place, name: row.name })
    next++
  }
  gone.push(...known.slice(next))
  return { renamed, gone, appeared }
}
