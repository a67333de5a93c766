import type { Library } from '../../model/library.ts';

export default {
  id: 'freshdesk-api',
  packages: [],
  purpose: 'Tickets of customers.',
  system: {
    name: 'Freshdesk',
    kind: 'http-api',
    vendor: 'Freshworks',
    hosting: 'saas',
  },
  hosts: ['*.freshdesk.com'],
} as const satisfies Library;
