/** An item of a list in a form. Its key names it for as long as the form is open, wherever it moves. */
export interface Keyed {
  readonly key: string
}

/** What can be done to a list of items. */
export type ListChange<Item extends Keyed> =
  | { readonly do: 'insert'; readonly item: Item; readonly at?: number }
  | { readonly do: 'set'; readonly key: string; readonly changes: Partial<Omit<Item, 'key'>> }
  /** One place up (-1) or down (1); at the end of the list nothing happens. */
  | { readonly do: 'move'; readonly key: string; readonly by: -1 | 1 }
  | { readonly do: 'remove'; readonly key: string }

/** An item that was removed, and where it stood. */
export interface Removed<Item extends Keyed> {
  readonly at: number
  readonly item: Item
}

/** The list after a change. An item that is not there is left alone. */
export function changeList<Item extends Keyed>(list: readonly Item[], change: ListChange<Item>): readonly Item[] {
  if (change.do === 'insert') return list.toSpliced(change.at ?? list.length, 0, change.item)
  const at = list.findIndex(({ key }) => key === change.key)
  const item = list[at]
  if (!item) return list
  if (change.do === 'set') return list.with(at, { ...item, ...change.changes })
  if (change.do === 'remove') return list.toSpliced(at, 1)
  const to = at + change.by
  return to < 0 || to >= list.length ? list : list.toSpliced(at, 1).toSpliced(to, 0, item)
}

/** What a change takes out of a list; null when nothing. */
export function removedBy<Item extends Keyed>(list: readonly Item[], change: ListChange<Item>): Removed<Item> | null {
  if (change.do !== 'remove') return null
  const at = list.findIndex(({ key }) => key === change.key)
  const item = list[at]
  return item ? { at, item } : null
}
