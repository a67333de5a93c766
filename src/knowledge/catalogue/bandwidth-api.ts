import type { Library } from '../../model/library.ts';

export default {
  id: 'bandwidth-api',
  packages: [],
  purpose: 'Text messages and calls.',
  system: {
    name: 'Bandwidth',
    kind: 'sms',
    vendor: 'Bandwidth',
    hosting: 'saas',
  },
  hosts: ['*.bandwidth.com'],
} as const satisfies Library;
