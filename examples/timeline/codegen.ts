import type { CodegenConfig } from '@graphql-codegen/cli';

/** The documents of this page become typed strings: nothing of GraphQL itself is in the browser's bundle. */
const config: CodegenConfig = {
  schema: '../../src/generated/schema.graphql',
  documents: 'src/graphql/documents/*.graphql',
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        pureMagicComment: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          EmailAddress: 'string',
          URL: 'string',
          JSON: 'unknown',
          Latitude: 'number',
          Longitude: 'number',
          TimeZone: 'string',
        },
      },
    },
  },
};

export default config;
