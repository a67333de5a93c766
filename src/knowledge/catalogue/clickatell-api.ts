import type { Library } from '../../model/library.ts';

export default {
  id: 'clickatell-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Clickatell',
    kind: 'sms',
    vendor: 'Clickatell',
    hosting: 'saas',
  },
  hosts: ['*.clickatell.com'],
} as const satisfies Library;
