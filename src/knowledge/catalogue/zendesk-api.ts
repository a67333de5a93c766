import type { Library } from '../../model/library.ts';

export default {
  id: 'zendesk-api',
  packages: [],
  purpose: 'Tickets of customers.',
  system: {
    name: 'Zendesk',
    kind: 'http-api',
    vendor: 'Zendesk',
    hosting: 'saas',
  },
  hosts: ['*.zendesk.com'],
} as const satisfies Library;
