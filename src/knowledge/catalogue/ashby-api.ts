import type { Library } from '../../model/library.ts';

export default {
  id: 'ashby-api',
  packages: [],
  purpose: 'Hiring.',
  system: {
    name: 'Ashby',
    kind: 'http-api',
    vendor: 'Ashby',
    hosting: 'saas',
  },
  hosts: ['api.ashbyhq.com'],
} as const satisfies Library;
