import type { Library } from '../../model/library.ts';

export default {
  id: 'logo-dev-api',
  packages: [],
  purpose: 'Logos of companies.',
  system: {
    name: 'Logo.dev',
    kind: 'http-api',
    vendor: 'Logo.dev',
    hosting: 'saas',
  },
  hosts: ['*.logo.dev'],
} as const satisfies Library;
