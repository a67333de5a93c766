import type { Library } from '../../model/library.ts';

export default {
  id: 'plain-api',
  packages: [],
  purpose: 'Conversations with customers.',
  system: {
    name: 'Plain',
    kind: 'http-api',
    vendor: 'Plain',
    hosting: 'saas',
  },
  hosts: ['*.plain.com'],
} as const satisfies Library;
