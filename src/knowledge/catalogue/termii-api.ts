import type { Library } from '../../model/library.ts';

export default {
  id: 'termii-api',
  packages: [],
  purpose: 'Text messages and one-time codes.',
  system: {
    name: 'Termii',
    kind: 'sms',
    vendor: 'Termii',
    hosting: 'saas',
  },
  hosts: ['*.termii.com'],
} as const satisfies Library;
