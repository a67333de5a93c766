import type { Library } from '../../model/library.ts';

export default {
  id: 'clicksend-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'ClickSend',
    kind: 'sms',
    vendor: 'ClickSend',
    hosting: 'saas',
  },
  hosts: ['*.clicksend.com'],
} as const satisfies Library;
