import type { Library } from '../../model/library.ts';

export default {
  id: 'pothos',
  packages: ['@pothos/core'],
  purpose: 'Builds GraphQL schemas from code.',
  namedMaps: [
    { path: 'default().queryType', kind: 'graphql', group: 'Query', map: { argument: 0, key: 'fields' } },
    { path: 'default().queryFields', kind: 'graphql', group: 'Query', map: { argument: 0 } },
    { path: 'default().mutationType', kind: 'graphql', group: 'Mutation', map: { argument: 0, key: 'fields' } },
    { path: 'default().mutationFields', kind: 'graphql', group: 'Mutation', map: { argument: 0 } },
    { path: 'default().subscriptionType', kind: 'graphql', group: 'Subscription', map: { argument: 0, key: 'fields' } },
    { path: 'default().subscriptionFields', kind: 'graphql', group: 'Subscription', map: { argument: 0 } },
  ],
  namedEntries: [
    {
      path: 'default().queryField',
      kind: 'graphql',
      group: 'Query',
      name: { argument: 0 },
      handler: { argument: 1 },
      described: true,
    },
    {
      path: 'default().mutationField',
      kind: 'graphql',
      group: 'Mutation',
      name: { argument: 0 },
      handler: { argument: 1 },
      described: true,
    },
    {
      path: 'default().subscriptionField',
      kind: 'graphql',
      group: 'Subscription',
      name: { argument: 0 },
      handler: { argument: 1 },
      described: true,
    },
  ],
} as const satisfies Library;
