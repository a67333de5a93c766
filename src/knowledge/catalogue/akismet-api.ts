import type { Library } from '../../model/library.ts';

export default {
  id: 'akismet-api',
  packages: [],
  purpose: 'Detection of spam.',
  system: {
    name: 'Akismet',
    kind: 'http-api',
    vendor: 'Automattic',
    hosting: 'saas',
  },
  hosts: ['rest.akismet.com'],
} as const satisfies Library;
