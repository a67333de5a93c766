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
  webhooks: [
    {
      events: 'what happened to mails and messages',
      again: 'It tries four times more within about 11 hours, but not after 4xx other than 429, nor after 5xx.',
      source: ['https://developers.brevo.com/docs/retry-mechanism'],
    },
  ],
} as const satisfies Library;
