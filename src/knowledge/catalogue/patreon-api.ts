import type { Library } from '../../model/library.ts';

export default {
  id: 'patreon-api',
  packages: [],
  purpose: 'Members and sign-in with Patreon.',
  system: {
    name: 'Patreon',
    kind: 'http-api',
    vendor: 'Patreon',
    hosting: 'saas',
  },
  hosts: ['*.patreon.com'],
} as const satisfies Library;
