import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the web come from the committed schema alone; `src/gql/` is generated and not committed. */
const config: CodegenConfig = {
  schema: process.env.CODEGEN_SCHEMA ?? '../schema/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'getFragmentData' } },
      config: {
        strictScalars: true,
        scalars: { PeriodKey: 'string', Date: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
    'src/gql/operations.ts': { plugins: ['./codegen-operations.mjs'] },
  },
}

export default config
