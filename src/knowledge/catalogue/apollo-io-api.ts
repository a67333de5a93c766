import type { Library } from '../../model/library.ts';

export default {
  id: 'apollo-io-api',
  packages: [],
  purpose: 'Facts about people and companies.',
  system: {
    name: 'Apollo.io',
    aliases: ['Apollo'],
    kind: 'http-api',
    vendor: 'Apollo.io',
    hosting: 'saas',
  },
  hosts: ['*.apollo.io'],
} as const satisfies Library;
