import type { Library } from '../../model/library.ts';

export default {
  id: 'vonage-api',
  packages: [],
  purpose: 'Text messages, calls and one-time codes.',
  system: {
    name: 'Vonage',
    aliases: ['Nexmo'],
    kind: 'sms',
    vendor: 'Vonage',
    hosting: 'saas',
  },
  hosts: ['*.nexmo.com', '*.vonage.com'],
} as const satisfies Library;
