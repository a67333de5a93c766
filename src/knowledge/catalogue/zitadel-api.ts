import type { Library } from '../../model/library.ts';

export default {
  id: 'zitadel-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Zitadel',
    kind: 'auth',
    vendor: 'Zitadel',
    hosting: 'saas',
  },
  hosts: ['*.zitadel.cloud'],
} as const satisfies Library;
