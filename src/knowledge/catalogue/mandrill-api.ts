import type { Library } from '../../model/library.ts';

export default {
  id: 'mandrill-api',
  packages: [],
  purpose: 'Sends transactional e-mail of Mailchimp.',
  system: {
    name: 'Mandrill',
    aliases: ['Mailchimp Transactional'],
    kind: 'email',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  hosts: ['*.mandrillapp.com'],
  webhooks: [
    {
      events: 'what happened to mails, and incoming mails',
      signature: 'HMAC-SHA1 of the URL and its parameters',
      headers: ['X-Mandrill-Signature'],
      source: [
        'https://mandrill.zendesk.com/hc/en-us/articles/360039232513-How-to-Authenticate-Webhook-Requests',
        'https://mailchimp.com/developer/transactional/docs/webhooks/',
      ],
    },
  ],
} as const satisfies Library;
