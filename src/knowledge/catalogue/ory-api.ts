import type { Library } from '../../model/library.ts';

export default {
  id: 'ory-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Ory',
    kind: 'auth',
    vendor: 'Ory',
    hosting: 'saas',
  },
  hosts: ['*.oryapis.com', '*.ory.sh'],
} as const satisfies Library;
