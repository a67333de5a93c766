import type { Library } from '../../model/library.ts';

export default {
  id: 'nexus',
  packages: ['nexus', '@nexus/schema'],
  purpose: 'Builds GraphQL schemas from code.',
  namedEntries: [
    { path: 'queryField', kind: 'graphql', group: 'Query', name: { argument: 0 }, handler: { argument: 1 } },
    {
      path: 'queryType<0.definition.0>.**',
      kind: 'graphql',
      group: 'Query',
      name: { argument: 0 },
      handler: { argument: 1, key: 'resolve' },
    },
    {
      path: 'extendType<0.definition.0>.**',
      kind: 'graphql',
      group: { argument: 0, key: 'type' },
      groups: ['Query', 'Mutation', 'Subscription'],
      name: { argument: 0 },
      handler: { argument: 1, key: 'resolve' },
    },
    {
      path: 'objectType<0.definition.0>.**',
      kind: 'graphql',
      group: { argument: 0, key: 'name' },
      groups: ['Query', 'Mutation', 'Subscription'],
      name: { argument: 0 },
      handler: { argument: 1, key: 'resolve' },
    },
    { path: 'mutationField', kind: 'graphql', group: 'Mutation', name: { argument: 0 }, handler: { argument: 1 } },
    {
      path: 'mutationType<0.definition.0>.**',
      kind: 'graphql',
      group: 'Mutation',
      name: { argument: 0 },
      handler: { argument: 1, key: 'resolve' },
    },
    {
      path: 'subscriptionField',
      kind: 'graphql',
      group: 'Subscription',
      name: { argument: 0 },
      handler: { argument: 1 },
    },
    {
      path: 'subscriptionType<0.definition.0>.**',
      kind: 'graphql',
      group: 'Subscription',
      name: { argument: 0 },
      handler: { argument: 1, key: 'resolve' },
    },
  ],
} as const satisfies Library;
