// Lints the GraphQL schema; TypeScript is checked by biome.
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  {
    files: ['schema/**/*.graphql'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,

      // The recommended set asks for types and root fields only; strangers read every element.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],

      // Values that are part of something else have no identity, and so no id.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            suffixes: ['Connection', 'Edge', 'Payload'],
            types: [
              'PageInfo',
              'UserError',
              'EventSource',
              'InterviewTime',
              'Interviewer',
              'InterviewTypeUse',
              'SyncCounts',
              'SyncSource',
            ],
          },
        },
      ],

      // A history is only ever read from its newest change on: it takes first and after alone.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],

      // Connections also offer their nodes directly, and short lists (ids, people, tags) are plain lists.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    files: ['schema/event.graphql', 'schema/sync.graphql'],
    rules: {
      // A change is an entry of one event's history, a rejection one of a source's: neither is fetched through node(id).
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
];
