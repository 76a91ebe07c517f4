import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { DomainError } from '../common/domain-error'
import { projectFolder } from './version'

const schemaFile = () => join(projectFolder, 'schema/schema.graphql')

/** `hub schema`: writes the GraphQL contract; with `--check` only asks whether the committed one is still true. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('写出 schema/schema.graphql · write schema/schema.graphql')
    .option('--check', '只检查是否一致，不写 · only check that the file agrees')
    .action(async ({ check }: { check?: true }) => {
      const { emitSchema } = await import('./schema.js')
      const emitted = emitSchema()
      if (!check) return writeFileSync(schemaFile(), emitted)
      if (readFileSync(schemaFile(), 'utf8') === emitted) return
      throw new DomainError('SCHEMA_DRIFT', {
        zh: 'schema/schema.graphql 与程序不一致。请运行 npm run schema 并提交改动。',
        en: 'schema/schema.graphql does not agree with the program. Run npm run schema and commit the change.',
      })
    })
}
