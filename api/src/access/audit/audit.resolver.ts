import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { DateScalar } from '../../common/scalars'
import type { Reader } from '../../db/database'
import { AuditChain, AuditConnection, auditEntryOf } from './audit.types'
import { AuditAction } from './audit-action'
import { AuditPageInvalid } from './audit-errors'
import { pointText } from './chain-point'
import { countAudit, findAudit } from './find-audit'
import { verifyChain } from './verify-chain'

/** What these resolvers need of a request's context. */
export interface AuditContext {
  readonly db: Reader
}

/** No page is longer. */
const MAX_PAGE = 500

@Resolver()
export class AuditResolver {
  @Query(() => AuditConnection, { description: 'The audit record, newest first, a page at a time.' })
  async audit(
    @Ctx() { db }: AuditContext,
    @Arg('first', () => Int, { description: 'Entries of a page, at most 500.' }) first: number,
    @Arg('offset', () => Int, { description: 'Entries to skip.' }) offset: number,
    @Arg('actor', () => String, { nullable: true, description: 'A part of the name of who did it.' }) actor?: string,
    @Arg('action', () => [AuditAction], { nullable: true, description: 'Only these; default: all.' })
    actions?: AuditAction[],
    @Arg('subject', () => String, { nullable: true, description: 'A part of what it was done to.' }) subject?: string,
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day.' }) from?: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Last day, included.' }) to?: string,
  ): Promise<AuditConnection> {
    if (first < 0 || first > MAX_PAGE || offset < 0) throw new AuditPageInvalid(MAX_PAGE)
    const search = {
      actor: actor?.trim() || null,
      actions: actions ?? null,
      subject: subject?.trim() || null,
      from: from ?? null,
      to: to ?? null,
    }
    const [totalCount, found] = await Promise.all([countAudit(db, search), findAudit(db, search, { first, offset })])
    return { totalCount, nodes: found.map(auditEntryOf) }
  }

  @Query(() => AuditChain, { description: 'Follows the chain of the audit record from its first entry to its last.' })
  async auditChain(@Ctx() { db }: AuditContext): Promise<AuditChain> {
    const { entries, head, fault } = await verifyChain(db)
    return { entries, head: head && pointText(head), isWhole: fault === null, brokenAt: fault?.at ?? null }
  }
}
