import type { Library } from '../../model/library.ts';

export default {
  id: 'hashnode-api',
  packages: [],
  purpose: 'Blogs.',
  system: {
    name: 'Hashnode',
    kind: 'http-api',
    vendor: 'Hashnode',
    hosting: 'saas',
  },
  hosts: ['gql.hashnode.com'],
} as const satisfies Library;
