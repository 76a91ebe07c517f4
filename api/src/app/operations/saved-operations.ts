import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type GraphQLInputType,
  isNonNullType,
  Kind,
  parse,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'
import type { Words } from '../../common/words'
import { buildSchema } from '../schema'
import { projectFolder } from '../version'

/** A variable that a saved operation declares. */
export interface SavedVariable {
  readonly name: string
  readonly type: GraphQLInputType
  /** The default as GraphQL writes it; null where there is none. */
  readonly fallback: string | null
  /** Whether a request must give it. */
  readonly required: boolean
}

/** A question of `schema/operations` that can be asked by its name. */
export interface SavedOperation {
  readonly name: string
  readonly text: string
  /** What it answers: the two comments at its head. */
  readonly title: Words
  readonly variables: readonly SavedVariable[]
}

const FOLDER = join(projectFolder, 'schema', 'operations')

let read: ReadonlyMap<string, SavedOperation> | null = null

/** The saved operations by name, in the order of their names. Read once. */
export function savedOperations(): ReadonlyMap<string, SavedOperation> {
  read ??= new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.graphql'))
      .toSorted()
      .map((file) => readOperation(readFileSync(join(FOLDER, file), 'utf8')))
      .map((operation) => [operation.name, operation]),
  )
  return read
}

/** Reads the text of a saved operation. */
export function readOperation(text: string): SavedOperation {
  const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  const name = operation?.name?.value
  if (!operation || name === undefined) throw new Error(`A saved operation has no name: ${text.slice(0, 80)}`)
  const [zh = name, en = zh] = text
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2).trim())
  return { name, text, title: { zh, en }, variables: (operation.variableDefinitions ?? []).map(readVariable) }
}

function readVariable({ variable, type: node, defaultValue }: VariableDefinitionNode): SavedVariable {
  const name = variable.name.value
  const type = typeFromAST(buildSchema(), node) as GraphQLInputType | undefined
  if (!type) throw new Error(`Variable ${name} has a type that the schema does not know`)
  const fallback = defaultValue === undefined ? null : print(defaultValue)
  return { name, type, fallback, required: isNonNullType(type) && fallback === null }
}
