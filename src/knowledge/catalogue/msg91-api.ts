import type { Library } from '../../model/library.ts';

export default {
  id: 'msg91-api',
  packages: [],
  purpose: 'Text messages and one-time codes.',
  system: {
    name: 'MSG91',
    kind: 'sms',
    vendor: 'MSG91',
    hosting: 'saas',
  },
  hosts: ['*.msg91.com'],
} as const satisfies Library;
