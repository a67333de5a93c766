import type { Library } from '../../model/library.ts';

export default {
  id: 'textlocal-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Textlocal',
    kind: 'sms',
    vendor: 'Textlocal',
    hosting: 'saas',
  },
  hosts: ['*.textlocal.in', '*.txtlocal.com'],
} as const satisfies Library;
