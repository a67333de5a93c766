import type { Library } from '../../model/library.ts';

export default {
  id: 'simpletexting-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'SimpleTexting',
    kind: 'sms',
    vendor: 'SimpleTexting',
    hosting: 'saas',
  },
  hosts: ['*.simpletexting.com'],
} as const satisfies Library;
