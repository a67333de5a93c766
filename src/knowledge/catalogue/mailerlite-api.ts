import type { Library } from '../../model/library.ts';

export default {
  id: 'mailerlite-api',
  packages: [],
  purpose: 'Mailing lists and campaigns.',
  system: {
    name: 'MailerLite',
    kind: 'email',
    vendor: 'MailerLite',
    hosting: 'saas',
  },
  hosts: ['*.mailerlite.com'],
} as const satisfies Library;
