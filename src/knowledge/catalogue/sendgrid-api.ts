import type { Library } from '../../model/library.ts';

export default {
  id: 'sendgrid-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'SendGrid',
    aliases: ['Twilio SendGrid'],
    kind: 'email',
    vendor: 'Twilio',
    hosting: 'saas',
  },
  hosts: ['*.sendgrid.com', 'smtp.sendgrid.net'],
} as const satisfies Library;
