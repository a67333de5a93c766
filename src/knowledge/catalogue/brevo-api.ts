import type { Library } from '../../model/library.ts';

export default {
  id: 'brevo-api',
  packages: [],
  purpose: 'Sends e-mail and text messages.',
  system: {
    name: 'Brevo',
    aliases: ['Sendinblue'],
    kind: 'email',
    vendor: 'Brevo',
    hosting: 'saas',
  },
  hosts: ['*.brevo.com', '*.sendinblue.com'],
} as const satisfies Library;
