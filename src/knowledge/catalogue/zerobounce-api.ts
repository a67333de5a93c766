import type { Library } from '../../model/library.ts';

export default {
  id: 'zerobounce-api',
  packages: [],
  purpose: 'Checks of email addresses.',
  system: {
    name: 'ZeroBounce',
    kind: 'http-api',
    vendor: 'ZeroBounce',
    hosting: 'saas',
  },
  hosts: ['*.zerobounce.net'],
} as const satisfies Library;
