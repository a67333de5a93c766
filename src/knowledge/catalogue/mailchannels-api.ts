import type { Library } from '../../model/library.ts';

export default {
  id: 'mailchannels-api',
  packages: [],
  purpose: 'Sends mail.',
  system: {
    name: 'MailChannels',
    kind: 'email',
    vendor: 'MailChannels',
    hosting: 'saas',
  },
  hosts: ['*.mailchannels.net'],
} as const satisfies Library;
