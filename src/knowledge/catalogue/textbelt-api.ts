import type { Library } from '../../model/library.ts';

export default {
  id: 'textbelt-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Textbelt',
    kind: 'sms',
    vendor: 'Textbelt',
    hosting: 'saas',
  },
  hosts: ['textbelt.com'],
} as const satisfies Library;
