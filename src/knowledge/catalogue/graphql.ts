import type { Library } from '../../model/library.ts';

export default {
  id: 'graphql',
  packages: ['graphql'],
  purpose: 'Reference implementation of GraphQL.',
  errorCodes: [{ path: 'GraphQLError', code: { argument: 1, key: 'extensions.code' } }],
  namedMaps: [
    {
      path: 'GraphQLSchema',
      kind: 'graphql',
      group: 'Query',
      map: { argument: 0, key: 'query' },
      inside: 'fields',
    },
    {
      path: 'GraphQLSchema',
      kind: 'graphql',
      group: 'Mutation',
      map: { argument: 0, key: 'mutation' },
      inside: 'fields',
    },
    {
      path: 'GraphQLSchema',
      kind: 'graphql',
      group: 'Subscription',
      map: { argument: 0, key: 'subscription' },
      inside: 'fields',
    },
  ],
} as const satisfies Library;
