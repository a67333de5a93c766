import type { Library } from '../../model/library.ts';

export default {
  id: 'sendpulse-api',
  packages: [],
  purpose: 'Sends e-mail and campaigns.',
  system: {
    name: 'SendPulse',
    kind: 'email',
    vendor: 'SendPulse',
    hosting: 'saas',
  },
  hosts: ['*.sendpulse.com'],
} as const satisfies Library;
