import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../api/src/app/version'

/** A saved operation as it is sent to /graphql. */
export interface SavedOperation {
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
}

export function bodyOf({ operation, variables }: SavedOperation): string {
  const query = readFileSync(join(projectFolder, 'schema', 'operations', `${operation}.graphql`), 'utf8')
  return JSON.stringify({ query, variables, operationName: operation })
}

/** The data of an answer. Throws where it has errors. */
export function dataOf(operation: string, text: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(text)
  if (errors) throw new Error(`${operation}: ${JSON.stringify(errors).slice(0, 1_000)}`)
  return data
}
