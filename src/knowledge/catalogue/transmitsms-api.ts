import type { Library } from '../../model/library.ts';

export default {
  id: 'transmitsms-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'TransmitSMS',
    aliases: ['Burst SMS'],
    kind: 'sms',
    vendor: 'Kudosity',
    hosting: 'saas',
  },
  hosts: ['*.transmitsms.com'],
} as const satisfies Library;
