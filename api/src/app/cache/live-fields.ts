import { BREAK, type DocumentNode, visit } from 'graphql'

/**
 * Fields that read what no revision tells of: tables outside the ledger. What asks for one is never kept. By name,
 * whatever the type: an answer too few that is kept does no harm.
 */
export const LIVE_FIELDS: ReadonlySet<string> = new Set([
  'shares',
  'audit',
  'auditChain',
  'viewer',
  'signInOptions',
  'account',
  'people',
  'person',
  'oneTimeLink',
])

const known = new WeakMap<DocumentNode, boolean>()

/** Whether a document asks for a live field anywhere, fragments included. */
export function readsLive(document: DocumentNode): boolean {
  const found = known.get(document) ?? findLive(document)
  known.set(document, found)
  return found
}

function findLive(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field: ({ name }) => {
      found = LIVE_FIELDS.has(name.value)
      return found ? BREAK : undefined
    },
  })
  return found
}
