import type { Library } from '../../model/library.ts';

export default {
  id: 'eventbrite-api',
  packages: [],
  purpose: 'Events and tickets.',
  system: {
    name: 'Eventbrite',
    kind: 'http-api',
    vendor: 'Eventbrite',
    hosting: 'saas',
  },
  hosts: ['*.eventbriteapi.com'],
} as const satisfies Library;
