import type { Library } from '../../model/library.ts';

export default {
  id: 'intercom-api',
  packages: [],
  purpose: 'Conversations with customers.',
  system: {
    name: 'Intercom',
    kind: 'http-api',
    vendor: 'Intercom',
    hosting: 'saas',
  },
  hosts: ['*.intercom.io', '*.intercom.com', '*.intercomcdn.com'],
} as const satisfies Library;
