import type { Library } from '../../model/library.ts';

export default {
  id: 'beehiiv-api',
  packages: [],
  purpose: 'Newsletters and their subscribers.',
  system: {
    name: 'beehiiv',
    kind: 'email',
    vendor: 'beehiiv',
    hosting: 'saas',
  },
  hosts: ['api.beehiiv.com'],
} as const satisfies Library;
