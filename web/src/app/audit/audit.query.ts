import { graphql } from '@/gql'

/** 审计 in one document: a page of the record, and whether its chain is whole. */
export const AuditPage = graphql(`
  query AuditPage(
    $actor: String
    $action: [AuditAction!]
    $subject: String
    $from: Date
    $to: Date
    $first: Int!
    $offset: Int!
  ) {
    auditChain {
      entries
      head
      isWhole
      brokenAt
    }
    audit(
      actor: $actor
      action: $action
      subject: $subject
      from: $from
      to: $to
      first: $first
      offset: $offset
    ) {
      totalCount
      nodes {
        seq
        at
        actor
        action
        subject
        detail
        address
        outcome
        hash
      }
    }
  }
`)
