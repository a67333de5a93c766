import type { Library } from '../../model/library.ts';

export default {
  id: 'sendchamp-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Sendchamp',
    kind: 'sms',
    vendor: 'Sendchamp',
    hosting: 'saas',
  },
  hosts: ['*.sendchamp.com'],
} as const satisfies Library;
