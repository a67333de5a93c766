import type { Library } from '../../model/library.ts';

export default {
  id: 'ticketmaster-api',
  packages: [],
  purpose: 'Events and tickets.',
  system: {
    name: 'Ticketmaster',
    kind: 'http-api',
    vendor: 'Ticketmaster',
    hosting: 'saas',
  },
  hosts: ['app.ticketmaster.com'],
} as const satisfies Library;
