import type { Library } from '../../model/library.ts';

export default {
  id: 'firetext-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'FireText',
    kind: 'sms',
    vendor: 'FireText',
    hosting: 'saas',
  },
  hosts: ['*.firetext.co.uk'],
} as const satisfies Library;
