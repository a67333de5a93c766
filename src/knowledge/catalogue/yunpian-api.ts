import type { Library } from '../../model/library.ts';

export default {
  id: 'yunpian-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Yunpian',
    kind: 'sms',
    vendor: 'Yunpian',
    hosting: 'saas',
  },
  hosts: ['*.yunpian.com'],
} as const satisfies Library;
