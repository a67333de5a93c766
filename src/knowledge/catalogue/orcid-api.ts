import type { Library } from '../../model/library.ts';

export default {
  id: 'orcid-api',
  packages: [],
  purpose: 'Sign-in of researchers with ORCID.',
  system: {
    name: 'ORCID',
    kind: 'auth',
    vendor: 'ORCID',
    hosting: 'saas',
  },
  hosts: ['*.orcid.org'],
} as const satisfies Library;
