import type { Library } from '../../model/library.ts';

export default {
  id: 'apollo-graphos-api',
  packages: [],
  purpose: 'Schemas of GraphQL.',
  system: {
    name: 'Apollo GraphOS',
    kind: 'http-api',
    vendor: 'Apollo',
    hosting: 'saas',
  },
  hosts: ['*.apollographql.com'],
} as const satisfies Library;
