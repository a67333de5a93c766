import type { Library } from '../../model/library.ts';

export default {
  id: 'twilio-api',
  packages: [],
  purpose: 'Text messages, calls and one-time codes.',
  system: {
    name: 'Twilio',
    kind: 'sms',
    vendor: 'Twilio',
    hosting: 'saas',
  },
  hosts: ['*.twilio.com'],
} as const satisfies Library;
