import type { Library } from '../../model/library.ts';

export default {
  id: 'sinch-api',
  packages: [],
  purpose: 'Text messages and calls.',
  system: {
    name: 'Sinch',
    kind: 'sms',
    vendor: 'Sinch',
    hosting: 'saas',
  },
  hosts: ['*.sinch.com'],
} as const satisfies Library;
