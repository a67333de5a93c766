import type { Library } from '../../model/library.ts';

export default {
  id: 'webex-api',
  packages: [],
  purpose: 'Meetings and messages.',
  system: {
    name: 'Webex',
    kind: 'http-api',
    vendor: 'Cisco',
    hosting: 'saas',
  },
  hosts: ['webexapis.com'],
} as const satisfies Library;
