import type { Library } from '../../model/library.ts';

export default {
  id: 'google-dns-api',
  packages: [],
  purpose: 'Looks up domain names.',
  system: {
    name: 'Google Public DNS',
    kind: 'other',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['dns.google'],
} as const satisfies Library;
