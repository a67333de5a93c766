import type { Library } from '../../model/library.ts';

export default {
  id: 'gitbook-api',
  packages: [],
  purpose: 'Documentation.',
  system: {
    name: 'GitBook',
    kind: 'http-api',
    vendor: 'GitBook',
    hosting: 'saas',
  },
  hosts: ['api.gitbook.com'],
} as const satisfies Library;
