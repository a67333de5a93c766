import type { Library } from '../../model/library.ts';

export default {
  id: 'postmark-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Postmark',
    kind: 'email',
    vendor: 'ActiveCampaign',
    hosting: 'saas',
  },
  hosts: ['*.postmarkapp.com'],
  webhooks: [
    {
      events: 'incoming mails, and what happened to mails that were sent',
      again: 'An incoming mail is sent up to ten times more in about 10.5 hours, until the answer is 200 or 403.',
      signature: 'a user and a password in the URL that you set',
      source: [
        'https://postmarkapp.com/support/article/understanding-inbound-webhook-retries-in-postmark',
        'https://postmarkapp.com/developer/webhooks/webhooks-overview',
      ],
    },
  ],
} as const satisfies Library;
