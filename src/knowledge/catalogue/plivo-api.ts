import type { Library } from '../../model/library.ts';

export default {
  id: 'plivo-api',
  packages: [],
  purpose: 'Text messages and calls.',
  system: {
    name: 'Plivo',
    kind: 'sms',
    vendor: 'Plivo',
    hosting: 'saas',
  },
  hosts: ['*.plivo.com'],
} as const satisfies Library;
