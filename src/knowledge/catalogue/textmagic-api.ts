import type { Library } from '../../model/library.ts';

export default {
  id: 'textmagic-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Textmagic',
    kind: 'sms',
    vendor: 'Textmagic',
    hosting: 'saas',
  },
  hosts: ['*.textmagic.com'],
} as const satisfies Library;
