import type { Library } from '../../model/library.ts';

export default {
  id: 'help-scout-api',
  packages: [],
  purpose: 'Conversations with customers.',
  system: {
    name: 'Help Scout',
    kind: 'http-api',
    vendor: 'Help Scout',
    hosting: 'saas',
  },
  hosts: ['*.helpscout.net'],
} as const satisfies Library;
