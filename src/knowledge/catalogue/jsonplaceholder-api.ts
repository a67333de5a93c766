import type { Library } from '../../model/library.ts';

export default {
  id: 'jsonplaceholder-api',
  packages: [],
  purpose: 'Made-up data for tries.',
  system: {
    name: 'JSONPlaceholder',
    kind: 'http-api',
    vendor: 'JSONPlaceholder',
    hosting: 'saas',
  },
  hosts: ['jsonplaceholder.typicode.com'],
} as const satisfies Library;
