import type { Library } from '../../model/library.ts';

export default {
  id: 'auth0-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Auth0',
    kind: 'auth',
    vendor: 'Okta',
    hosting: 'saas',
  },
  hosts: ['*.auth0.com'],
} as const satisfies Library;
