import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../schema/operations')

/** The saved operations as a module, so that a page can offer them and a build needs no file at run time. */
export const plugin = () => {
  const operations = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.graphql'.length), text: readFileSync(join(FOLDER, file), 'utf8') }))
  const type = 'readonly { readonly name: string; readonly text: string }[]'
  return `/** The operations of schema/operations, by name. */\nexport const savedOperations: ${type} = ${JSON.stringify(operations, null, 2)}\n`
}
