import type { Library } from '../../model/library.ts';

export default {
  id: 'smsaero-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'SMSAero',
    kind: 'sms',
    vendor: 'SMSAero',
    hosting: 'saas',
  },
  hosts: ['*.smsaero.ru'],
} as const satisfies Library;
