import type { Library } from '../../model/library.ts';

export default {
  id: 'mailersend-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'MailerSend',
    kind: 'email',
    vendor: 'MailerSend',
    hosting: 'saas',
  },
  hosts: ['*.mailersend.com'],
} as const satisfies Library;
