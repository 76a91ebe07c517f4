import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../common/scalars'
import { AuditAction, AuditOutcome } from './audit-action'
import type { StoredEntry } from './read-entries'

@ObjectType({ description: 'One thing that somebody did, or was refused.' })
export class AuditEntry {
  @Field(() => Int, { simple: true, description: 'Its number; numbers rise by one without gaps.' })
  seq!: number

  @Field(() => DateTimeScalar, { simple: true, description: 'When.' })
  at!: string

  @Field(() => String, { simple: true, description: 'Who: a login, or what was tried to be one.' })
  actor!: string

  @Field(() => AuditAction, { simple: true, description: 'What was done.' })
  action!: AuditAction

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'What it was done to: a login, a revision, a tour, a file.',
  })
  subject!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'More about it.' })
  detail!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'Network address of the asker; null: none.' })
  address!: string | null

  @Field(() => AuditOutcome, { simple: true, description: 'How it ended.' })
  outcome!: AuditOutcome

  @Field(() => String, {
    simple: true,
    description: 'SHA-256 over the hash of the entry before and this entry, in hexadecimal.',
  })
  hash!: string
}

@ObjectType({ description: 'A page of the audit record, newest first.' })
export class AuditConnection {
  @Field(() => Int, { simple: true, description: 'Entries in the whole list.' })
  totalCount!: number

  @Field(() => [AuditEntry], { simple: true, description: 'The entries of the page.' })
  nodes!: AuditEntry[]
}

@ObjectType({ description: 'Whether the audit record is as it was written.' })
export class AuditChain {
  @Field(() => Int, { simple: true, description: 'Entries that are kept.' })
  entries!: number

  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'The newest entry as `<seq>:<hash>`; note it elsewhere, for `hub verify --audit-head`. Null: no entry.',
  })
  head!: string | null

  @Field(() => Boolean, { simple: true, description: 'Whether every entry follows the one before.' })
  isWhole!: boolean

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Number of the first entry that is changed, missing or too many; null: none.',
  })
  brokenAt!: number | null
}

/** A row as GraphQL tells it. Its action and outcome are of the enums: nothing else is ever written. */
export const auditEntryOf = (entry: StoredEntry): AuditEntry => ({
  ...entry,
  action: entry.action as AuditAction,
  outcome: entry.outcome as AuditOutcome,
})
