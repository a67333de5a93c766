import type { Library } from '../../model/library.ts';

export default {
  id: 'okta-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Okta',
    kind: 'auth',
    vendor: 'Okta',
    hosting: 'saas',
  },
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
} as const satisfies Library;
