import type { Library } from '../../model/library.ts';

export default {
  id: 'smsbao-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'SMSBao',
    kind: 'sms',
    vendor: 'SMSBao',
    hosting: 'saas',
  },
  hosts: ['api.smsbao.com'],
} as const satisfies Library;
