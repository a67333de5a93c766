import type { Library } from '../../model/library.ts';

export default {
  id: 'type-graphql',
  packages: ['type-graphql'],
  purpose: 'GraphQL schemas from classes.',
  decorators: [
    { path: 'Query', role: 'entry', kind: 'graphql', group: 'Query', name: { argument: 0 } },
    { path: 'Query', role: 'entry', kind: 'graphql', group: 'Query', name: { argument: 0, key: 'name' } },
    { path: 'Query', role: 'entry', kind: 'graphql', group: 'Query', name: { argument: 1, key: 'name' } },
    { path: 'Mutation', role: 'entry', kind: 'graphql', group: 'Mutation', name: { argument: 0 } },
    { path: 'Mutation', role: 'entry', kind: 'graphql', group: 'Mutation', name: { argument: 0, key: 'name' } },
    { path: 'Mutation', role: 'entry', kind: 'graphql', group: 'Mutation', name: { argument: 1, key: 'name' } },
    { path: 'Subscription', role: 'entry', kind: 'graphql', group: 'Subscription', name: { argument: 0 } },
    { path: 'Subscription', role: 'entry', kind: 'graphql', group: 'Subscription', name: { argument: 0, key: 'name' } },
    { path: 'Subscription', role: 'entry', kind: 'graphql', group: 'Subscription', name: { argument: 1, key: 'name' } },
  ],
} as const satisfies Library;
