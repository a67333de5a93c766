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
  webhooks: [
    {
      events: 'what happened to mails: delivered, bounced, opened, reported as spam',
      again:
        'It tries again for 8 hours with longer and longer pauses, but not after the status 406, nor for a delivered mail.',
      signature: 'HMAC-SHA256 of a timestamp and a token, in the body',
      source: [
        'https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhook-retries',
        'https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks',
      ],
    },
  ],
} as const satisfies Library;
