import type { Library } from '../../model/library.ts';

export default {
  id: 'ringcentral-api',
  packages: [],
  purpose: 'Text messages and calls.',
  system: {
    name: 'RingCentral',
    kind: 'sms',
    vendor: 'RingCentral',
    hosting: 'saas',
  },
  hosts: ['*.ringcentral.com'],
} as const satisfies Library;
