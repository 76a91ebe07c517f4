import { getOperationAST, parse } from 'graphql'
import { checkGuest } from './guest-questions'

function codeOf(text: string): string {
  const document = parse(text)
  const operation = getOperationAST(document, null)
  if (!operation) throw new Error('No operation')
  try {
    checkGuest(document, operation)
    return 'OPEN'
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

it.each([
  ['OPEN', '{ __typename viewer { kind } signInOptions { passwords } }'],
  ['OPEN', 'mutation { signIn(login: "a", password: "b") { status } }'],
  ['OPEN', '{ ...Who } fragment Who on Query { ... on Query { me: viewer { kind } } }'],
  ['UNAUTHENTICATED', '{ hub { revision } }'],
  ['UNAUTHENTICATED', '{ viewer: hub { revision } }'],
  ['UNAUTHENTICATED', '{ viewer { kind } __schema { types { name } } }'],
  ['UNAUTHENTICATED', '{ __type(name: "Query") { name } }'],
  ['UNAUTHENTICATED', '{ ...Who } fragment Who on Query { viewer { kind } ... on Query { hub { revision } } }'],
  ['UNAUTHENTICATED', '{ ...Who } fragment Who on Query { ...Who }'],
  ['UNAUTHENTICATED', '{ ...Nowhere }'],
  ['UNAUTHENTICATED', '{ systemUpdate }'],
  ['UNAUTHENTICATED', '{ signIn(login: "a", password: "b") { status } }'],
  ['UNAUTHENTICATED', 'subscription { viewer { kind } }'],
  ['UNAUTHENTICATED', 'mutation { publishTour(code: "GM") { code } }'],
  ['FIELD_ASKED_TWICE', 'mutation { a: signIn(login: "a", password: "b") { status } b: signIn { status } }'],
  ['FIELD_ASKED_TWICE', '{ viewer { kind } ... on Query { viewer { kind } } }'],
  ['UNAUTHENTICATED', '{ ...Who ...Who } fragment Who on Query { viewer { kind } }'],
])('%s: %s', (code, text) => {
  expect(codeOf(text)).toBe(code)
})
