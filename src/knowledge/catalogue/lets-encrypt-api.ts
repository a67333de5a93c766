import type { Library } from '../../model/library.ts';

export default {
  id: 'lets-encrypt-api',
  packages: [],
  purpose: 'Certificates.',
  system: {
    name: "Let's Encrypt",
    kind: 'other',
    vendor: 'ISRG',
    hosting: 'saas',
  },
  hosts: ['*.letsencrypt.org'],
} as const satisfies Library;
