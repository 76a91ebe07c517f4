import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
  visit,
} from 'graphql'
import { savedOperations } from '../operations/saved-operations'
import { buildSchema } from '../schema'
import { projectFolder } from '../version'
import { documentShape } from './document-shape'
import { checkGuest } from './guest-questions'
import { DEFAULT_LIMITS, GUEST_LIMITS } from './limits'
import { operationCost } from './operation-cost'

/** A city a little larger than Yantai. */
const city = { counties: 20, townships: 250, villages: 10_000 }

/** What stands for variables without a default. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  PeriodKey: '2024',
  Date: '2024-12-31',
  Int: 50,
  Float: 1,
  Boolean: true,
  ID: '370686',
}

function exampleOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type)
  const one = isEnumType(named)
    ? named.getValues()[0]?.name
    : isInputObjectType(named)
      ? Object.fromEntries(
          Object.values(named.getFields())
            .filter((field) => isNonNullType(field.type))
            .map((field) => [field.name, exampleOf(field.type)]),
        )
      : (EXAMPLES[named.name] ?? 'yantai-14')
  return isListType(getNullableType(type)) ? [one] : one
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions
      .filter(({ defaultValue }) => defaultValue === undefined)
      .map((node) => {
        const type = typeFromAST(buildSchema(), node.type) as GraphQLInputType | undefined
        if (!type) throw new Error(`${print(node)}: the schema has no such type`)
        return [node.variable.name.value, exampleOf(type)]
      }),
  )
}

/** The documents in the sources of the pages: every query with the fragments it needs, wherever they stand. */
function pageDocuments(): { name: string; document: DocumentNode }[] {
  const folder = join(projectFolder, 'web/src')
  const definitions: DefinitionNode[] = []
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /^gql[\\/]/.test(path)) continue
    for (const [, text = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g))
      definitions.push(...parse(text).definitions)
  }
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? [{ name: `page ${node.name?.value}`, document: withFragments(node, fragments) }]
      : [],
  )
}

function withFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>()
  const collect = (node: DefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)
        if (!fragment) throw new Error(`There is no fragment ${name.value}`)
        if (needed.has(name.value)) return
        needed.set(name.value, fragment)
        collect(fragment)
      },
    })
  }
  collect(operation)
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] }
}

const known = [
  ...[...savedOperations().values()].map(({ name, text }) => ({ name: `saved ${name}`, document: parse(text) })),
  ...pageDocuments(),
]

it('finds the questions of pages', () => {
  expect(known.filter(({ name }) => name.startsWith('page')).length).toBeGreaterThan(10)
})

it.each(known)('$name is well within the limits, at the scale of a city', ({ document }) => {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('No operation')
  const cost = operationCost({
    schema: buildSchema(),
    document,
    operation,
    variables: variablesOf(operation),
    scale: city,
  })
  expect(cost).toBeGreaterThan(0)
  expect(cost).toBeLessThan(DEFAULT_LIMITS.cost / 2)
  const shape = documentShape(document)
  for (const name of ['depth', 'aliases', 'rootFields', 'directives'] as const)
    expect(shape[name]).toBeLessThan(DEFAULT_LIMITS[name] * 0.6)
  expect(() => parse(print(document), { maxTokens: DEFAULT_LIMITS.tokens / 2 })).not.toThrow()
})

const operationOf = (document: DocumentNode): OperationDefinitionNode => {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('No operation')
  return operation
}

function isForGuests(document: DocumentNode): boolean {
  try {
    checkGuest(document, operationOf(document))
    return true
  } catch {
    return false
  }
}

const open = known.filter(({ document }) => isForGuests(document))

it('finds the questions of the pages by which people sign in', () => {
  expect(open.map(({ name }) => name).filter((name) => /sign/i.test(name))).not.toEqual([])
})

it.each(open)('$name is within the limits of guests', ({ document }) => {
  const shape = documentShape(document)
  for (const name of ['depth', 'aliases', 'rootFields', 'directives'] as const)
    expect(shape[name]).toBeLessThanOrEqual(GUEST_LIMITS[name])
  expect(() => parse(print(document), { maxTokens: GUEST_LIMITS.tokens })).not.toThrow()
  const operation = operationOf(document)
  const cost = operationCost({
    schema: buildSchema(),
    document,
    operation,
    variables: variablesOf(operation),
    scale: city,
  })
  expect(cost).toBeLessThanOrEqual(GUEST_LIMITS.cost)
})
