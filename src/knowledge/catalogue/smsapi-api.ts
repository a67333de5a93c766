import type { Library } from '../../model/library.ts';

export default {
  id: 'smsapi-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'SMSAPI',
    kind: 'sms',
    vendor: 'LINK Mobility',
    hosting: 'saas',
  },
  hosts: ['*.smsapi.com', '*.smsapi.pl'],
} as const satisfies Library;
