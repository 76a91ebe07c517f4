import { MAX_PAGE, type PageInfo } from './village-connection'

/** A page of a list that is held whole. Its cursors are places in the list. */
export interface OffsetPage<Node> {
  readonly nodes: Node[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
}

/** `first` of a list after skipping some. A page that is asked too long, or from before the start, is cut to what there is. */
export function offsetPage<Item, Node>(
  all: readonly Item[],
  first: number,
  offset: number,
  toNode: (item: Item) => Node,
): OffsetPage<Node> {
  const [size, start] = [Math.min(Math.max(first, 0), MAX_PAGE), Math.max(offset, 0)]
  const nodes = all.slice(start, start + size).map(toNode)
  return {
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < all.length,
      hasPreviousPage: start > 0 && all.length > 0,
      startCursor: nodes.length > 0 ? String(start) : null,
      endCursor: nodes.length > 0 ? String(start + nodes.length - 1) : null,
    },
    totalCount: all.length,
  }
}
