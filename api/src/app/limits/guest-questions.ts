import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import { NotSignedIn } from '../../access/access-errors'
import { DomainError } from '../../common/domain-error'
import { ROOT_POLICY } from '../policy/root-policy'

/**
 * Whether somebody may ask a root field who has not signed in: who they are, and how to sign in. The description of the
 * schema is not among it.
 */
const isOpen = (field: string, operation: OperationTypeNode): boolean =>
  field === '__typename' || ROOT_POLICY[`${ROOTS[operation]}.${field}`] === 'PUBLIC'

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

/** A guest who asks one thing several times at once, as guesses at passwords are made. */
export class AskedTwice extends DomainError {
  constructor(field: string) {
    super(
      'FIELD_ASKED_TWICE',
      { zh: `未登录时，一次只能查询一个 ${field}。`, en: `Before signing in, ${field} may stand once in a question.` },
      { field },
    )
  }
}

/**
 * Refuses an operation of a guest that asks anything but open root fields, or one of them twice. By the look of the
 * document, before it is validated: what is not known to be open is closed.
 */
export function checkGuest(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): void {
  const seen = new Set<string>()
  const fragments = new Map<string, SelectionSetNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet)
  const look = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const field = node.name.value
        if (!isOpen(field, operation)) throw new NotSignedIn()
        if (seen.has(field)) throw new AskedTwice(field)
        seen.add(field)
      } else if (node.kind === Kind.INLINE_FRAGMENT) look(node.selectionSet)
      else {
        const inner = fragments.get(node.name.value)
        // Looked at once: a fragment in itself would never end, and one that is spread twice asks twice.
        fragments.delete(node.name.value)
        if (!inner) throw new NotSignedIn()
        look(inner)
      }
    }
  }
  look(selectionSet)
}
