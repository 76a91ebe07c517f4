import { Field, Int, ObjectType } from 'type-graphql'
import { DomainError } from '../common/domain-error'
import type { DivisionMap } from '../division/division-map'
import { Village } from '../division/place'

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { simple: true, description: 'Whether there is a page after.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { simple: true, description: 'Whether there is a page before.' })
  hasPreviousPage!: boolean

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Cursor of the first village; null on an empty page.',
  })
  startCursor!: string | null

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Cursor of the last village; null on an empty page.',
  })
  endCursor!: string | null
}

@ObjectType({ description: 'A village in a list.' })
export class VillageEdge {
  @Field(() => String, { simple: true, description: 'Give it as `after` to read on from here.' })
  cursor!: string

  @Field(() => Village, { simple: true, description: 'The village.' })
  node!: Village
}

@ObjectType({ description: 'A page of a list of villages (Relay).' })
export class VillageConnection {
  @Field(() => [VillageEdge], { simple: true, description: 'The villages of the page with their cursors.' })
  edges!: VillageEdge[]

  @Field(() => [Village], { simple: true, description: 'The villages of the page.' })
  nodes!: Village[]

  @Field(() => PageInfo, { simple: true, description: 'Where the page stands.' })
  pageInfo!: PageInfo

  @Field(() => Int, { simple: true, description: 'Villages in the whole list.' })
  totalCount!: number
}

/** No page is longer. */
export const MAX_PAGE = 500

/** Which page: `first` villages after a cursor, or after skipping some. */
export interface PageQuery {
  readonly first: number
  readonly after: string | null
  readonly offset: number
}

/** A page of villages in the order given. Refuses with `PAGE_INVALID` and `CURSOR_UNKNOWN`. */
export function pageOf(map: DivisionMap, ordered: Int32Array, { first, after, offset }: PageQuery): VillageConnection {
  if (first < 0 || first > MAX_PAGE || offset < 0) throw new PageInvalid()
  const start = (after === null ? 0 : positionAfter(map, ordered, after)) + offset
  const nodes = [...ordered.subarray(start, start + first)].map((index) => new Village(map, index))
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.code, node })),
    pageInfo: {
      hasNextPage: start + nodes.length < ordered.length,
      hasPreviousPage: start > 0 && ordered.length > 0,
      startCursor: nodes[0]?.code ?? null,
      endCursor: nodes.at(-1)?.code ?? null,
    },
    totalCount: ordered.length,
  }
}

/** A cursor is the code of a village: it stays right when villages before it come or go. */
function positionAfter(map: DivisionMap, ordered: Int32Array, cursor: string): number {
  const position = ordered.indexOf(map.villageIndexByCode(cursor))
  if (position >= 0) return position + 1
  throw new DomainError(
    'CURSOR_UNKNOWN',
    {
      zh: `游标“${cursor}”不在这个列表里，请从第一页重新读取。`,
      en: `The cursor "${cursor}" is not in this list; read from the first page again.`,
    },
    { after: cursor },
  )
}

class PageInvalid extends DomainError {
  constructor() {
    super('PAGE_INVALID', {
      zh: `每页 first 应为0至${MAX_PAGE}，offset 不小于0。`,
      en: `first must be 0 to ${MAX_PAGE} and offset not below 0.`,
    })
  }
}
