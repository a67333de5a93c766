import type { Library } from '../../model/library.ts';

export default {
  id: 'what3words-api',
  packages: [],
  purpose: 'Addresses of three words.',
  system: {
    name: 'what3words',
    kind: 'http-api',
    vendor: 'what3words',
    hosting: 'saas',
  },
  hosts: ['api.what3words.com'],
} as const satisfies Library;
