import type { Library } from '../../model/library.ts';

export default {
  id: 'telesign-api',
  packages: [],
  purpose: 'Text messages and one-time codes.',
  system: {
    name: 'Telesign',
    kind: 'sms',
    vendor: 'Telesign',
    hosting: 'saas',
  },
  hosts: ['*.telesign.com'],
} as const satisfies Library;
