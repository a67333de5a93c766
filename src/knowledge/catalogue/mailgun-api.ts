import type { Library } from '../../model/library.ts';

export default {
  id: 'mailgun-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Mailgun',
    kind: 'email',
    vendor: 'Sinch',
    hosting: 'saas',
  },
  hosts: ['*.mailgun.net', 'smtp.mailgun.org', 'smtp.eu.mailgun.org'],
} as const satisfies Library;
