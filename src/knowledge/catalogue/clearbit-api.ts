import type { Library } from '../../model/library.ts';

export default {
  id: 'clearbit-api',
  packages: [],
  purpose: 'Facts about people and companies.',
  system: {
    name: 'Clearbit',
    kind: 'http-api',
    vendor: 'HubSpot',
    hosting: 'saas',
  },
  hosts: ['*.clearbit.com'],
} as const satisfies Library;
