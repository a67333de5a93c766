import type { Library } from '../../model/library.ts';

export default {
  id: 'plunk-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Plunk',
    kind: 'email',
    vendor: 'Plunk',
    hosting: 'saas',
  },
  hosts: ['*.useplunk.com'],
} as const satisfies Library;
