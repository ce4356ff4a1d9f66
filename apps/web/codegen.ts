import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.ts', 'src/**/*.tsx', '!src/gql/**', '!src/**/*.spec.*'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        // Decimals travel as strings so that no digit is lost; days and instants as ISO text.
        scalars: { Decimal: 'string', Date: 'string', DateTime: 'string' },
        strictScalars: true,
        defaultScalarType: 'unknown',
      },
    },
    './src/gql/possible-types.ts': { plugins: ['./possible-types.codegen.mjs'] },
  },
}

export default config
