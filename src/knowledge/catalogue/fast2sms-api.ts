import type { Library } from '../../model/library.ts';

export default {
  id: 'fast2sms-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Fast2SMS',
    kind: 'sms',
    vendor: 'Fast2SMS',
    hosting: 'saas',
  },
  hosts: ['*.fast2sms.com'],
} as const satisfies Library;
