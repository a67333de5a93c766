import type { Library } from '../../model/library.ts';

export default {
  id: 'viber-api',
  packages: [],
  purpose: 'Messages.',
  system: {
    name: 'Viber',
    kind: 'http-api',
    vendor: 'Rakuten',
    hosting: 'saas',
  },
  hosts: ['chatapi.viber.com'],
} as const satisfies Library;
