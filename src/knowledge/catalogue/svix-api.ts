import type { Library } from '../../model/library.ts';

export default {
  id: 'svix-api',
  packages: [],
  purpose: 'Webhooks.',
  system: {
    name: 'Svix',
    kind: 'http-api',
    vendor: 'Svix',
    hosting: 'saas',
  },
  hosts: ['*.svix.com'],
} as const satisfies Library;
