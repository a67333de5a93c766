import type { Library } from '../../model/library.ts';

export default {
  id: 'abstract-api',
  packages: [],
  purpose: 'Checks of addresses, numbers and the like.',
  system: {
    name: 'Abstract API',
    kind: 'http-api',
    vendor: 'Abstract API',
    hosting: 'saas',
  },
  hosts: ['*.abstractapi.com'],
} as const satisfies Library;
