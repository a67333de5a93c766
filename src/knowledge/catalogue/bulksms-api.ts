import type { Library } from '../../model/library.ts';

export default {
  id: 'bulksms-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'BulkSMS',
    kind: 'sms',
    vendor: 'BulkSMS',
    hosting: 'saas',
  },
  hosts: ['*.bulksms.com'],
} as const satisfies Library;
