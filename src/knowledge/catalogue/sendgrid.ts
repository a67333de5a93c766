import type { Library } from '../../model/library.ts';

export default {
  id: 'sendgrid',
  packages: ['@sendgrid/mail', '@sendgrid/client', '@ntegral/nestjs-sendgrid'],
  purpose: 'Client of the SendGrid API.',
  system: {
    name: 'SendGrid',
    aliases: ['Twilio SendGrid'],
    kind: 'email',
    vendor: 'Twilio',
    hosting: 'saas',
  },
  clients: [{ path: 'setApiKey()' }, { path: 'MailService()' }],
  outbound: [
    { path: '{send,sendMultiple}', effect: 'send' },
    { path: 'MailService().{send,sendMultiple}', effect: 'send' },
    { path: 'request', effect: 'call' },
    { path: 'Client().request', effect: 'call' },
  ],
  promises: [
    { path: '{send,sendMultiple}', begins: 'at-once' },
    { path: 'MailService().{send,sendMultiple}', begins: 'at-once' },
  ],
  defaults: {
    version: '8.1.6',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'sgMail.setTimeout(ms) (or client.setDefaultRequest("timeout", ms))',
    regionOption: 'client.setDataResidency("eu"|"global"); default https://api.sendgrid.com/',
    idempotency: 'sends no idempotency key',
    notes:
      'No timeout is put in the default request, and axios defaults to 0 = wait for ever: send() can hang indefinitely. Against a server that accepts and never answers it waits for ever.',
    source: [
      '@sendgrid/client/src/classes/client.js:35',
      '@sendgrid/client/src/classes/client.js:157',
      '@sendgrid/mail/src/classes/mail-service.js:58',
      'axios/lib/defaults/index.js:149',
      '@sendgrid/client/src/classes/client.js:20',
    ],
    alsoFor: ['@ntegral/nestjs-sendgrid'],
  },
  webhooks: [
    {
      events: 'what happened to mails: delivered, bounced, opened, reported as spam',
      signature: 'ECDSA of a timestamp and the raw body',
      headers: ['X-Twilio-Email-Event-Webhook-Signature'],
      verify: ['@sendgrid/eventwebhook#EventWebhook().verifySignature'],
      duplicates: true,
      source: [
        'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event',
        '@sendgrid/eventwebhook/src/eventwebhook.js:47',
        'https://github.com/sendgrid/docs/issues/2933',
      ],
    },
  ],
} as const satisfies Library;
