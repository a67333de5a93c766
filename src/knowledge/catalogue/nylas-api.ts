import type { Library } from '../../model/library.ts';

export default {
  id: 'nylas-api',
  packages: [],
  purpose: 'Mailboxes and calendars of users.',
  system: {
    name: 'Nylas',
    kind: 'email',
    vendor: 'Nylas',
    hosting: 'saas',
  },
  hosts: ['*.nylas.com'],
} as const satisfies Library;
